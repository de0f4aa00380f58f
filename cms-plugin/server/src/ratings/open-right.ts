import { CONCLUSIONS } from '@member-services/contract/forms';
import type { Conclusion, Status } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { KeyRing } from '../keys/key-ring.js';
import type { PluginConfig } from '../config.js';
import { messagesTo } from '../outbox/address.js';
import { enqueue } from '../outbox/enqueue.js';
import { waysOf } from '../outbox/sms-gateway.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { invitationHash, invitationToken } from './invitation.js';

export const RATING_RIGHTS = 'ms_rating_rights';

/** A step that has just been written, with the submission as it stands after it. */
export interface ConcludingStep {
  submission: StoredSubmission;
  /** Status before the step. */
  previousStatus: Status;
  /** Sequence and number of its history entry. */
  sequence: number;
  historyId: number;
  /** Milliseconds UTC. */
  at: number;
}

/**
 * Opens the right to rate when a step has entered a conclusion, in the transaction of that step, and puts the
 * invitation into the outbox for a little later, so that it never arrives before the news itself. Also those who were
 * declined are asked (policy C9). Once per conclusion: the next one of a reopened case may be rated anew.
 * @param settings how long after the conclusion the invitation leaves, and by which ways; nobody's hands send one
 */
export async function openRatingRight(
  trx: Knex.Transaction,
  keys: KeyRing,
  step: ConcludingStep,
  settings: Pick<PluginConfig, 'invitationDelayMs' | 'sms'>,
): Promise<void> {
  const conclusion = enteredConclusion(step.previousStatus, step.submission.status);
  if (!conclusion) return;
  const { submission, sequence, historyId, at } = step;
  const token = invitationToken(keys, { submissionId: submission.id, conclusionSequence: sequence });
  await trx(RATING_RIGHTS).insert({
    submission_id: submission.id,
    conclusion_sequence: sequence,
    conclusion,
    invitation_hash: invitationHash(token),
    used: false,
  });
  const ways = waysOf(settings);
  await enqueue(
    trx,
    messagesTo(
      { ...submission, submissionId: submission.id },
      {
        event: 'rating-invitation',
        parameters: { conclusionSequence: sequence },
        historyId,
        at,
        dueAt: at + settings.invitationDelayMs,
      },
      ways,
    ).filter(({ channel }) => channel === 'email' || (channel === 'sms' && !ways.smsByHand)),
  );
}

function enteredConclusion(previous: Status, next: Status): Conclusion | undefined {
  return previous === next ? undefined : CONCLUSIONS.find((conclusion) => conclusion === next);
}
