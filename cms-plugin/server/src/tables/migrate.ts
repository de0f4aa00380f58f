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

/**
 * An older version does not know what a newer one has changed, and would write past it: it says so and does not start.
 * A change whose number is lower than that of one made earlier is none of this: it is made when it comes along.
 * @throws when the tables have seen a change that is not among ours
 */
async function refuseNewerTables(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable(TABLE))) return;
  const done = await knex<{ name: string }>(TABLE).orderBy('id').select('name');
  const strange = done.map(({ name }) => name).filter((name) => !MIGRATIONS.some((one) => one.name === name));
  if (strange.length === 0) return;
  throw new Error(
    `A newer version of Member Services has changed the tables (${strange.join(', ')}). Please start that version; the way back to this one is a backup from before.`,
  );
}

/** Under our lock no other migrator is at work: Knex's own mark can only be left over from one that was killed. */
async function runPending(knex: Knex): Promise<void> {
  await refuseNewerTables(knex);
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
  await refuseNewerTables(knex);
  try {
    await knex.migrate.latest(settings);
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'MigrationLocked') return false;
    throw error;
  }
}
