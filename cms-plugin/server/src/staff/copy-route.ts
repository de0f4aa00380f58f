import { PAGE_PERMISSIONS, permissionFor } from '@member-services/contract/forms';
import type { PersonalCopy } from '@member-services/contract/forms';
import { caseAttachments } from '../attachments/describe-attachment.js';
import { readHistory } from '../history/read-history.js';
import { consentsOf } from '../privacy/consents.js';
import { noteCopy } from '../privacy/copies.js';
import { nameOf } from '../roles/actor.js';
import { applicantOf } from '../submissions/applicant-columns.js';
import { keptUntil } from '../submissions/case-facts.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { messagesIn } from '../tracking/serve-tracking.js';
import { timelineOf } from '../tracking/timeline.js';
import { caseDirectory } from './case-directory.js';
import { declarationOf, formOf } from './case-detail.js';
import { openCase } from './open-case.js';
import { refused, withoutQuery } from './staff-call.js';
import type { StaffCall, StaffRoute } from './staff-call.js';

/**
 * `POST /cases/:reference/copy`: what is kept of the person in this case, whole, for handing over (policy A1). Who made
 * the copy, and when, is kept.
 */
export const copyRoute: StaffRoute = {
  name: 'copy',
  method: 'POST',
  path: '/cases/:reference/copy',
  permissions: [PAGE_PERMISSIONS.readInbox, permissionFor('answerPrivacyRequest')],
  handle: withoutQuery(async (call) => {
    const { installation, user } = call;
    const opened = await openCase(call);
    if (!opened.ok) return opened.refusal;
    const { submission } = opened;
    if (submission.forgottenAt !== null) return refused(409, 'gateClosed', { gate: 'remembered' });
    const at = await installation.clock.now();
    const data = await personalCopy(call, submission, at);
    await noteCopy(installation.knex, {
      submissionId: submission.id,
      staffId: String(user.id),
      staffName: nameOf(user),
      at,
    });
    return { kind: 'ok', data };
  }),
};

async function personalCopy(
  { installation }: StaffCall,
  submission: StoredSubmission,
  at: number,
): Promise<PersonalCopy> {
  const { knex, keys } = installation;
  const applicant = applicantOf(keys, submission);
  const history = await readHistory(knex, submission.id);
  const { files } = await caseAttachments(installation, submission.id);
  const { reference, kind, category, serviceTitle, channel, locale, status, answers } = submission;
  return {
    madeAt: new Date(at).toISOString(),
    ...{ reference, kind, category, serviceTitle, channel, locale, status, answers, applicant },
    submittedAt: new Date(submission.submittedAt).toISOString(),
    keptUntil: keptUntil(submission),
    membership: (await caseDirectory(knex, keys, applicant, submission.memberId)).membership,
    form: await formOf({ installation }, submission),
    declaration: declarationOf(submission),
    consents: await consentsOf(knex, submission.id),
    steps: timelineOf(history),
    messages: messagesIn(history),
    files: files.map(({ name, size, mediaType, at: attachedAt }) => ({
      ...{ name, size, mediaType },
      at: attachedAt,
    })),
  };
}
