import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knex as connect } from 'knex';
import type { Knex } from 'knex';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { committed } from './commit-group.js';

describe('transactions that come at the same time', () => {
  let knex: Knex;
  let said: string[];

  beforeEach(async () => {
    knex = connect({
      client: 'better-sqlite3',
      connection: { filename: ':memory:' },
      pool: { min: 1, max: 1 },
      useNullAsDefault: true,
    });
    await knex.schema.createTable('notes', (table) => void table.string('name').unique());
    said = [];
    knex.on('query', ({ sql }: { sql: string }) => said.push(sql));
  });
  afterEach(() => knex.destroy());

  const store = (name: string) =>
    committed(knex, async (trx) => {
      await trx('notes').insert({ name });
      return name;
    });
  const stored = async () => (await knex<{ name: string }>('notes').orderBy('name')).map(({ name }) => name);
  const commits = () => said.filter((sql) => /^COMMIT/.test(sql)).length;
  const names = Array.from({ length: 10 }, (_, at) => `note ${at}`);

  it('are committed together, and each gets its own answer', async () => {
    expect(await Promise.all(names.map(store))).toEqual(names);
    expect(await stored()).toEqual(names);
    expect(commits()).toBe(1);
  });

  it('are answered only after the commit', async () => {
    await Promise.all(names.map((name) => store(name).then(() => said.push('answered'))));
    expect(said.indexOf('answered')).toBeGreaterThan(said.findIndex((sql) => /^COMMIT/.test(sql)));
    expect(said.at(-1)).toBe('answered');
  });

  it('do not suffer from one that fails, which alone is told so and leaves nothing behind', async () => {
    const failing = committed(knex, async (trx) => {
      await trx('notes').insert({ name: 'half done' });
      throw new Error('no further');
    });
    const outcomes = await Promise.allSettled([store('a'), store('b'), failing, store('c'), store('b')]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
    ]);
    expect(outcomes[2]).toMatchObject({ reason: new Error('no further') });
    expect(outcomes[4]).toMatchObject({ reason: { code: 'SQLITE_CONSTRAINT_UNIQUE' } });
    expect(await stored()).toEqual(['a', 'b', 'c']);
  });

  it('take up again after a failure', async () => {
    await store('a');
    await expect(store('a')).rejects.toThrow();
    expect(await store('b')).toBe('b');
  });
});

describe('transactions while somebody else holds the database', () => {
  it('are all told so after one wait, not one after the other', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'member-services-held-'));
    const open = () =>
      connect({
        client: 'better-sqlite3',
        connection: { filename: join(folder, 'held.db') },
        pool: { min: 1, max: 1 },
        useNullAsDefault: true,
      });
    const [here, there] = [open(), open()];
    await here.schema.createTable('notes', (table) => void table.string('name').unique());
    await here.raw('PRAGMA busy_timeout = 20');
    const holder = await there.transaction();
    await holder('notes').insert({ name: 'held' });
    let tried = 0;
    const store = (name: string) =>
      committed(here, async (trx) => {
        tried += 1;
        await trx('notes').insert({ name });
      });
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map(store));
    expect(outcomes).toMatchObject(Array.from({ length: 3 }, () => ({ reason: { code: 'SQLITE_BUSY' } })));
    expect(tried).toBe(1);
    await holder.rollback();
    await Promise.all(['a', 'b', 'c'].map(store));
    expect(await here('notes').pluck('name')).toEqual(['a', 'b', 'c']);
    for (const knex of [here, there]) await knex.destroy();
    await rm(folder, { recursive: true, force: true });
  });
});
