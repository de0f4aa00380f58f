import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { migrate, pendingMigrations } from './migrate.js';
import { MIGRATIONS } from './migrations.js';
import { makeSqliteDurable } from './sqlite-durability.js';

const TABLES = [
  'ms_submissions',
  'ms_history',
  'ms_history_contents',
  'ms_checkpoints',
  'ms_idempotency_keys',
  'ms_outbox',
  'ms_consents',
  'ms_form_versions',
  'ms_members',
  'ms_meta',
  'ms_leases',
  'ms_rating_rights',
  'ms_ratings',
  'ms_question_feedback',
  'ms_question_misses',
  'ms_timers',
  'ms_settings',
  'ms_copies',
  'ms_concerned',
];

describe.each(availableDatabases)('the tables on %s', (database) => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database, seed: 'none' });
  });
  afterAll(() => instance.stop());

  const knex = () => instance.app.db.connection;
  const key = (name: string) => ({ key: name, scope: 'test', payload_hash: 'x', created_at: 1 });

  it('stand after the first start', async () => {
    for (const table of TABLES) expect(await knex().schema.hasTable(table), table).toBe(true);
  });

  it('are written so that a power cut loses nothing acknowledged: SQLite is told so, the others are so', async () => {
    if (database !== 'sqlite') {
      await expect(makeSqliteDurable(knex())).resolves.toBeUndefined();
      return;
    }
    const setting = async (name: string): Promise<unknown> => {
      const rows = await knex().raw<Record<string, unknown>[]>(`PRAGMA ${name}`);
      return Object.values(rows[0] ?? {})[0];
    };
    await knex().raw('PRAGMA synchronous = OFF');
    await makeSqliteDurable(knex());
    expect(await setting('journal_mode')).toBe('wal');
    expect(await setting('synchronous')).toBe(2);
    expect(await setting('busy_timeout')).toBe(5000);
  });

  it('hold an idempotency key once, and keep keys apart that differ only in case', async () => {
    await knex()('ms_idempotency_keys').insert(key('abc'));
    await knex()('ms_idempotency_keys').insert(key('ABC'));
    await expect(knex()('ms_idempotency_keys').insert(key('abc'))).rejects.toThrow();
  });

  it('are finished by the next start when one was cut half-way, and what they hold stays', async () => {
    await knex()('ms_migrations').del();
    await knex()('ms_migrations_lock').update({ is_locked: 1 });
    await knex().schema.dropTable('ms_ratings');
    await migrate(knex());
    expect(await knex().schema.hasTable('ms_ratings')).toBe(true);
    expect(await knex()('ms_idempotency_keys').where({ key: 'abc' })).toHaveLength(1);
  });

  it('are changed by one of several starts at once, while the others wait', async () => {
    await knex()('ms_migrations').del();
    await knex().schema.dropTable('ms_ratings');
    await Promise.all([migrate(knex()), migrate(knex()), migrate(knex())]);
    const applied: unknown = await knex()('ms_migrations').orderBy('id').pluck('name');
    expect(applied).toEqual(MIGRATIONS.map(({ name }) => name));
  });

  const applied = (): Promise<string[]> => knex()('ms_migrations').orderBy('id').pluck('name');

  it('take a change that comes along with a lower number than others that were made before', async () => {
    const late = '0004-message-fates';
    await knex()('ms_migrations').where({ name: late }).delete();
    await knex().schema.dropTable('ms_message_texts');
    await migrate(knex());
    expect(await knex().schema.hasTable('ms_message_texts')).toBe(true);
    expect((await applied()).at(-1)).toBe(late);
    expect(await pendingMigrations(knex())).toEqual([]);
    await migrate(knex());
    expect(await applied()).toHaveLength(MIGRATIONS.length);
  });

  it('are left alone by an older version, which says that it is older and does not start', async () => {
    const before = await applied();
    const newer = { name: '9001-of-tomorrow', batch: 9, migration_time: new Date() };
    await knex()('ms_migrations').insert(newer);
    await expect(migrate(knex())).rejects.toThrow(
      'A newer version of Member Services has changed the tables (9001-of-tomorrow)',
    );
    await knex()('ms_migrations').where({ name: newer.name }).delete();
    await migrate(knex());
    expect(await applied()).toEqual(before);
  });
});
