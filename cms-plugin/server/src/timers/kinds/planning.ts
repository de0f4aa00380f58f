import { findSubmission } from '../../submissions/find-submission.js';
import { SUBMISSIONS } from '../../submissions/stored-submission.js';
import { retryOnContention } from '../../tables/retry-on-contention.js';
import { planTimers } from '../plan-timers.js';
import type { TaskOutside, TimerTurn } from '../timer-task.js';

const PAGE = 200;

/** Looks through all cases for what the clock must do to them; those with nothing to come cost one look. */
export const planningTask: TaskOutside = {
  kind: 'planning',
  where: 'outside',
  async run(turn) {
    for (let after = 0; ;) {
      const ids = await casesAfter(turn, after);
      for (const id of ids) await plan(turn, id);
      const last = ids.at(-1);
      if (last === undefined) return;
      after = last;
    }
  },
};

/** Everything that has not ended, and what will have to be erased. */
async function casesAfter({ installation }: TimerTurn, after: number): Promise<number[]> {
  const ids: unknown[] = await installation
    .knex(SUBMISSIONS)
    .where('id', '>', after)
    .whereNull('forgotten_at')
    .where((some) => void some.whereNull('ended_at').orWhereNotNull('retention_months'))
    .orderBy('id')
    .limit(PAGE)
    .pluck('id');
  return ids.map(Number);
}

/** Locks the case as a step would, so that no step comes between the look and the plan. */
async function plan({ installation, book, now }: TimerTurn, id: number): Promise<void> {
  await retryOnContention(() =>
    installation.knex.transaction(async (trx) => {
      const locked = await trx(SUBMISSIONS)
        .where({ id })
        .update({ version: trx.ref('version') });
      const submission = await findSubmission(trx, { id });
      if (locked === 0 || !submission) return;
      await planTimers(trx, submission, book, now);
    }),
  );
}
