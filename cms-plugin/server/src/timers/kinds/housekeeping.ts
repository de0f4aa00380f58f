import { addDays, civilDayOf, startOfDay } from '@member-services/contract/forms';
import type { TimerKind } from '@member-services/contract/forms';
import { sweepAttachments } from '../../attachments/sweep-attachments.js';
import { makeCheckpoint } from '../../audit/make-checkpoint.js';
import { forgetMisses } from '../../questions/forget-misses.js';
import { TIMERS } from '../stored-timer.js';
import type { NextRound, TaskInside, TaskOutside } from '../timer-task.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const QUARTER_MS = HOUR_MS / 4;
/** A sending that was repeated after so long would be another one. */
const KEYS_KEPT_MS = 90 * DAY_MS;

/** When something that is done once a night is due next: at an hour of the next civil day of Riyadh. */
export function everyNight(kind: TimerKind, hour: number): (after: number) => NextRound {
  return (after) => {
    const day = addDays(civilDayOf(after), 1);
    return { cause: `${kind}:${day}`, dueAt: startOfDay(day) + hour * HOUR_MS };
  };
}

/** Signs a checkpoint of all histories. */
export const checkpointTask: TaskOutside = {
  kind: 'checkpoint',
  where: 'outside',
  again: everyNight('checkpoint', 1),
  async run({ installation }) {
    const { submissions, entries } = await makeCheckpoint(installation);
    installation.strapi.log.info(
      `Checkpoint: ${String(submissions)} submissions, ${String(entries)} entries.`,
    );
  },
};

/** Sweeps files that no form was sent with, and has those scanned again that the scanner has not judged. */
export const orphansTask: TaskOutside = {
  kind: 'orphans',
  where: 'outside',
  again: (after) => {
    const quarter = Math.floor(after / QUARTER_MS) + 1;
    return { cause: `orphans:${String(quarter)}`, dueAt: quarter * QUARTER_MS };
  },
  run: ({ installation }) => sweepAttachments(installation),
};

/** What the house has done stays in view so long; what was done to a case stays with it. */
const DONE_KEPT_MS = 30 * DAY_MS;

/** Lets old idempotency keys go, the rows of what was done for the house, and searches of long ago. */
export const keysTask: TaskInside = {
  kind: 'keys',
  where: 'inside',
  again: everyNight('keys', 2),
  async run({ trx, now }) {
    await trx('ms_idempotency_keys')
      .where('created_at', '<', now - KEYS_KEPT_MS)
      .delete();
    await trx(TIMERS)
      .whereNull('submission_id')
      .whereNot({ kind: 'planning' })
      .whereIn('state', ['done', 'pointless', 'cancelled'])
      .where('done_at', '<', now - DONE_KEPT_MS)
      .delete();
    await forgetMisses(trx, civilDayOf(now));
    return 'done';
  },
};
