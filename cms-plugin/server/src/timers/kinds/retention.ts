import { OUTBOX } from '../../outbox/stored-message.js';
import { forgetRecipients } from '../../privacy/erase-case.js';
import { findSubmission } from '../../submissions/find-submission.js';
import type { TaskInside, TimerTransaction } from '../timer-task.js';
import { takeStep } from './case-steps.js';

const DAY_MS = 86_400_000;

/**
 * Erases the content of a case that has ended once its retention is over; of one that was erased already, the address
 * to which word of it went, once that word has left.
 */
export const retentionTask: TaskInside = {
  kind: 'retention',
  where: 'inside',
  async run(turn) {
    const { trx, timer, now } = turn;
    if (timer.submissionId === null) return 'pointless';
    const submission = await findSubmission(trx, { id: timer.submissionId });
    if (!submission) return 'pointless';
    if (await messageWaits(turn)) return { postponedTo: now + DAY_MS };
    if (submission.forgottenAt === null) return takeStep(turn, 'forget');
    await forgetRecipients(trx, submission.id);
    return 'done';
  },
};

/** What has not reached the applicant yet is delivered first. */
async function messageWaits({ trx, timer }: TimerTransaction): Promise<boolean> {
  const waiting: unknown = await trx(OUTBOX)
    .where({ submission_id: timer.submissionId })
    .whereNull('sent_at')
    .whereNull('failed_at')
    .whereNull('cancelled_at')
    .first('id');
  return waiting !== undefined;
}
