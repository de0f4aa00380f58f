import type { Knex } from 'knex';
import { dialectOf } from './dialect.js';
import { LOCK_WAIT_SECONDS } from './lock-wait.js';

/**
 * What was acknowledged must survive a power cut, and a second process must wait instead of failing; so SQLite is told
 * whatever the installation's own configuration says. The pool holds one connection, which keeps these settings. Other
 * databases are left as they are.
 */
export async function makeSqliteDurable(knex: Knex): Promise<void> {
  if (dialectOf(knex) !== 'sqlite') return;
  await knex.raw('PRAGMA journal_mode = WAL');
  await knex.raw('PRAGMA synchronous = FULL');
  await knex.raw(`PRAGMA busy_timeout = ${String(LOCK_WAIT_SECONDS * 1_000)}`);
}
