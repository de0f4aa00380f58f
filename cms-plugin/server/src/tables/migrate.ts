import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import { dialectOf } from './dialect.js';
import { MIGRATIONS, migrationSource } from './migrations.js';

/** Any number, the same in every instance: names our lock among the advisory locks of the database. */
const ADVISORY_LOCK = 345_140_001;
const LOCK_NAME = 'member-services-migrations';
const LOCK_SECONDS = 120;
const SQLITE_ATTEMPTS = 10;
const SQLITE_PAUSE_MS = 500;

const TABLE = 'ms_migrations';

const settings: Knex.MigratorConfig = {
  migrationSource,
  tableName: TABLE,
  disableTransactions: true,
};

/**
 * Brings the tables up to date. Instances that start together wait for one another behind a lock of the database
 * session, which ends with the process that holds it: a start that was killed half-way blocks nobody and is finished
 * by the next one.
 */
export async function migrate(knex: Knex): Promise<void> {
  const dialect = dialectOf(knex);
  if (dialect === 'sqlite') return migrateAlone(knex);
  await knex.transaction(async (holder) => {
    if (dialect === 'mysql') await takeNamedLock(holder);
    else await holder.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
    try {
      await runPending(knex);
    } finally {
      if (dialect === 'mysql') await holder.raw('select release_lock(?)', [LOCK_NAME]);
    }
  });
}

/** Names of the changes that the database has not seen; none once a start has brought it up to date. */
export async function pendingMigrations(knex: Knex): Promise<string[]> {
  const done = await knex<{ name: string }>(TABLE).select('name');
  return MIGRATIONS.map(({ name }) => name).filter((name) => !done.some((row) => row.name === name));
}

async function takeNamedLock(holder: Knex.Transaction): Promise<void> {
  const answer: unknown = await holder.raw('select get_lock(?, ?) as taken', [LOCK_NAME, LOCK_SECONDS]);
  const taken =
    Array.isArray(answer) && Array.isArray(answer[0]) && (answer[0][0] as { taken: unknown }).taken;
  if (Number(taken) !== 1)
    throw new Error('Another instance is still changing the tables. Please start again.');
}

/** Under our lock no other migrator is at work: Knex's own mark can only be left over from one that was killed. */
async function runPending(knex: Knex): Promise<void> {
  await knex.migrate.forceFreeMigrationsLock(settings);
  await knex.migrate.latest(settings);
}

/** SQLite has no lock of a session: wait for Knex's mark to go, and take one that stays for a dead process's. */
async function migrateAlone(knex: Knex): Promise<void> {
  for (let attempt = 0; attempt < SQLITE_ATTEMPTS; attempt += 1) {
    if (await migratedNow(knex)) return;
    await pause(SQLITE_PAUSE_MS);
  }
  await runPending(knex);
}

async function migratedNow(knex: Knex): Promise<boolean> {
  try {
    await knex.migrate.latest(settings);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'MigrationLocked') return false;
    throw error;
  }
}
