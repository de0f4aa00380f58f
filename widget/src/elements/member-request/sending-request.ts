import type { FieldError, SubmissionReceipt } from '@member-services/contract/forms';
import type { Cms } from '../../data/cms.js';
import type { FailureCause } from '../../data/outcome.js';
import { attemptToSend } from '../../submission/attempts.js';
import type { FilledForm } from '../../submission/filled-form.js';
import type { SendingController } from '../../submission/sending-controller.js';
import { judgeRequest } from './judging.js';
import { consentsAsked, requestBody } from './request-body.js';
import type { WholeContent } from './request-body.js';
import { atItsField } from './request-files.js';

/** What sending a request came to. */
export type Sent =
  | { receipt: SubmissionReceipt }
  /** Faults of fields; `failure` says why it was not received, where it was sent at all. */
  | { problems: FieldError[]; failure: FailureCause | null };

/**
 * Judges a request as the CMS will, and sends it where nothing is wrong.
 * @returns null where an attempt is under way already, or another form has begun meanwhile
 */
export async function sendRequest(
  { filled, sending }: { filled: FilledForm; sending: SendingController },
  content: WholeContent,
  cms: Cms,
  noticeRead: string,
): Promise<Sent | null> {
  const now = Date.now();
  const choices = consentsAsked(content, filled, noticeRead);
  const judged = judgeRequest(requestBody(content, filled, choices, now), content, now);
  if (!judged.ok) return { problems: judged.errors, failure: null };
  const state = await sending.send(attemptToSend, cms, judged.value);
  if (state?.status === 'received') return { receipt: state.receipt };
  if (state?.status !== 'failed') return null;
  const { failure } = state;
  const refused = failure.cause === 'refused' ? failure.errors : [];
  return {
    problems: refused
      .filter(({ path }) => path.includes('.'))
      .map((error) => atItsField(error, judged.value)),
    failure: failure.cause,
  };
}
