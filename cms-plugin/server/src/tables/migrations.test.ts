import knex from 'knex';
import { afterAll, describe, expect, it } from 'vitest';
import { MIGRATIONS } from './migrations.js';

describe('changes of the tables', () => {
  const db = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  afterAll(() => db.destroy());

  const schema = () => db('sqlite_master').orderBy('name').select('type', 'name', 'sql');

  it('can be run again after a start that was cut off, and change nothing then', async () => {
    for (const migration of MIGRATIONS) {
      await migration.up(db);
      const once = await schema();
      await migration.up(db);
      expect(await schema()).toEqual(once);
    }
    expect(await db.schema.hasTable('ms_submissions')).toBe(true);
  });
});
