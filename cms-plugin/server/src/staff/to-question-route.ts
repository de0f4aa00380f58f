import { PAGE_PERMISSIONS } from '@member-services/contract/forms';
import type { QuestionDraft } from '@member-services/contract/forms';
import { draftQuestion } from '../questions/draft-question.js';
import { openCase } from './open-case.js';
import { refused, withoutQuery } from './staff-call.js';
import type { StaffRoute } from './staff-call.js';

/** `POST /cases/:reference/to-question`: an answered inquiry becomes a draft for the editors (journey J3). */
export const toQuestionRoute: StaffRoute = {
  name: 'toQuestion',
  method: 'POST',
  path: '/cases/:reference/to-question',
  permissions: [PAGE_PERMISSIONS.readInbox, PAGE_PERMISSIONS.createQuestion],
  handle: withoutQuery(async (call) => {
    const { installation } = call;
    const opened = await openCase(call);
    if (!opened.ok) return opened.refusal;
    const { submission } = opened;
    if (submission.kind !== 'inquiry') return refused(409, 'actionNotPermitted');
    const documentId = await draftQuestion(installation, submission);
    if (documentId === undefined) return refused(409, 'answerRequired');
    const draft: QuestionDraft = { documentId };
    return { kind: 'ok', data: draft };
  }),
};
