import type { Knex } from 'knex';
import { TIMERS } from './stored-timer.js';

/** So long after its instant a timer counts as late: every instance has looked several times by then. */
export const LATE_AFTER_MS = 300_000;

/** How many timers should have run by now and have not, what was given up among them; a healthy installation has none. */
export async function timersLate(knex: Knex, now: number): Promise<number> {
  const rows: { total: number | string }[] = await knex(TIMERS)
    .whereIn('state', ['open', 'failed'])
    .andWhere('due_at', '<', now - LATE_AFTER_MS)
    .count({ total: '*' });
  return Number(rows[0]?.total ?? 0);
}
