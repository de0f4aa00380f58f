import { civilDayOf } from '@member-services/contract/forms';
import { eraseAttachments } from '../../attachments/erase-attachments.js';
import { HISTORY_CONTENTS } from '../../history/stored-history.js';
import { OUTBOX } from '../../outbox/stored-message.js';
import { findSubmission } from '../../submissions/find-submission.js';
import type { TaskInside, TimerTransaction } from '../timer-task.js';
import { takeStep } from './case-steps.js';

const DAY_MS = 86_400_000;

/**
 * Erases the content of a case that has ended once its retention is over: what was sent, who sent it, every word beside
 * the history together with its salt, and the addresses that messages went to. The history stays, each entry saying when
 * and under what its words were erased, and its chain still verifies.
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
    const result = await takeStep(turn, 'forget');
    if (result !== 'done') return result;
    await eraseWords(turn, `retention of ${String(submission.retentionMonths)} months`);
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

async function eraseWords({ trx, timer, now }: TimerTransaction, under: string): Promise<void> {
  const own = { submission_id: timer.submissionId };
  await trx(HISTORY_CONTENTS)
    .where(own)
    .whereNull('erased_at')
    .update({ salt: null, content: null, erased_at: now, erased_under: `${under}, ${civilDayOf(now)}` });
  if (timer.submissionId !== null) await eraseAttachments(trx, timer.submissionId, now);
  await trx(OUTBOX).where(own).update({ recipient: '', parameters: '{}' });
}
