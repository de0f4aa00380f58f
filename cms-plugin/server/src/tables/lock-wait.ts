import type { Knex } from 'knex';
import { dialectOf } from './dialect.js';

/** So long a statement waits for what another transaction holds. */
export const LOCK_WAIT_SECONDS = 5;

/**
 * A transaction in which nobody waits longer than that for a lock: whoever sends something is told soon that they may
 * come again, instead of looking at a page that does nothing. PostgreSQL, which else waits without end, is told so
 * here; MariaDB, MySQL and SQLite are told with the connection (`row-locks.ts`, `sqlite-durability.ts`).
 */
export function shortWaiting<Outcome>(
  knex: Knex,
  work: (trx: Knex.Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  if (dialectOf(knex) !== 'postgres') return knex.transaction(work);
  return knex.transaction(async (trx) => {
    await trx.raw(`set local lock_timeout = '${String(LOCK_WAIT_SECONDS)}s'`);
    return work(trx);
  });
}
