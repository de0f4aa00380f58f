import { retentionOf } from '../../domain/case-timers.js';
import { waitForHands } from '../../domain/erasure-wait.js';
import { OUTBOX } from '../../outbox/stored-message.js';
import { forgetRecipients } from '../../privacy/erase-case.js';
import { tellStaff } from '../../staff-mail/tell-staff.js';
import { findSubmission } from '../../submissions/find-submission.js';
import type { StoredSubmission } from '../../submissions/stored-submission.js';
import type { TaskInside, TimerResult, TimerTransaction } from '../timer-task.js';
import { takeStep } from './case-steps.js';
import { ESCALATED_TO } from './lateness.js';

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
    const waits = await waitsForMessage(turn, submission);
    if (waits) return waits;
    if (submission.forgottenAt === null) return takeStep(turn, 'forget');
    await forgetRecipients(trx, submission.id, now);
    return 'done';
  },
};

/** What has not reached the applicant yet is delivered first, for a while: those who have it in hand are warned. */
async function waitsForMessage(
  turn: TimerTransaction,
  submission: StoredSubmission,
): Promise<TimerResult | undefined> {
  const { trx, timer, now, book } = turn;
  const due = retentionOf(submission);
  if (!due || !(await messageWaits(turn))) return undefined;
  const wait = waitForHands(due.dueAt, timer.dueAt, now);
  if (wait?.warnOf)
    await tellStaff(
      trx,
      ESCALATED_TO,
      {
        event: 'staff-letter-waiting',
        about: submission,
        parameters: { reference: submission.reference, dueDate: wait.warnOf },
        at: now,
      },
      book,
    );
  return wait ? { postponedTo: wait.until } : undefined;
}

async function messageWaits({ trx, timer }: TimerTransaction): Promise<boolean> {
  const waiting: unknown = await trx(OUTBOX)
    .where({ submission_id: timer.submissionId })
    .whereNull('sent_at')
    .whereNull('failed_at')
    .whereNull('cancelled_at')
    .first('id');
  return waiting !== undefined;
}
