import knexOf from 'knex';
import type { Knex } from 'knex';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { insertRow, insertRows } from './insert.js';
import { keepsStatements, readKept, runKept } from './kept-statements.js';
import { rowsWith } from './rows-with.js';
import { isUniqueViolation } from './unique-violation.js';
import { updateRows } from './update.js';

let knex: Knex;

beforeAll(async () => {
  knex = knexOf({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  await knex.schema.createTable('things', (table) => {
    table.increments('id');
    table.string('key').unique();
    table.boolean('open');
    table.string('note');
  });
});
beforeEach(() => knex('things').delete());
afterAll(() => knex.destroy());

const things = (): Promise<unknown[]> => knex('things').orderBy('id').select('key', 'open', 'note');

describe('statements that are kept', () => {
  test('are those of a transaction on SQLite', async () => {
    expect(keepsStatements(knex)).toBe(false);
    expect(await knex.transaction((trx) => Promise.resolve(keepsStatements(trx)))).toBe(true);
  });

  test('write what Knex would have written, by the same statement again and again', async () => {
    const ids = await knex.transaction(async (trx) => [
      await insertRow(trx, 'things', { key: 'a', open: true, note: undefined }),
      await insertRow(trx, 'things', { key: 'b', open: false, note: "it's" }),
    ]);
    expect(ids[1]).toBe(Number(ids[0]) + 1);
    expect(await things()).toEqual([
      { key: 'a', open: 1, note: null },
      { key: 'b', open: 0, note: "it's" },
    ]);
  });

  test('leave a row that stands there already as it is, where that is asked for', async () => {
    await knex.transaction(async (trx) => {
      await insertRows(trx, 'things', [{ key: 'a', note: 'first' }]);
      const rows = [
        { key: 'a', note: 'second' },
        { key: 'b', note: 'second' },
      ];
      await insertRows(trx, 'things', rows, { unlessThere: ['key'] });
    });
    expect(await things()).toMatchObject([
      { key: 'a', note: 'first' },
      { key: 'b', note: 'second' },
    ]);
  });

  test('change only rows that hold exactly these values, nothing among them', async () => {
    const changed = await knex.transaction(async (trx) => {
      await insertRows(trx, 'things', [
        { key: 'a', note: null },
        { key: 'b', note: 'kept' },
      ]);
      return [
        await updateRows(trx, 'things', { key: 'a', note: null }, { note: 'new' }),
        await updateRows(trx, 'things', { key: 'b', note: null }, { note: 'new' }),
      ];
    });
    expect(changed).toEqual([1, 0]);
    expect(await things()).toMatchObject([{ note: 'new' }, { note: 'kept' }]);
  });

  test('find the rows of several values, at most so many', async () => {
    const found = await knex.transaction(async (trx) => {
      await insertRows(trx, 'things', [{ key: 'a' }, { key: 'b' }, { key: 'c' }]);
      return rowsWith(trx, { table: 'things', column: 'key', most: 2 }, ['c', 'a', 'b', 'z']);
    });
    expect(found).toHaveLength(2);
    expect(await rowsWith(knex, { table: 'things', column: 'key', most: 2 }, ['c'])).toMatchObject([
      { key: 'c' },
    ]);
  });

  test('say by the same code what is there already, and go with their transaction', async () => {
    const failed = await knex
      .transaction(async (trx) => {
        await insertRows(trx, 'things', [{ key: 'a' }]);
        await insertRow(trx, 'things', { key: 'a' });
      })
      .catch((error: unknown) => error);
    expect(isUniqueViolation(failed)).toBe(true);
    expect(await things()).toEqual([]);
  });

  test('are heard by whoever listens to Knex', async () => {
    const heard: string[] = [];
    const listen = (_answer: unknown, { sql }: { sql: string }) => void heard.push(sql);
    knex.on('query-response', listen);
    await knex.transaction((trx) => insertRows(trx, 'things', [{ key: 'a' }]));
    knex.off('query-response', listen);
    expect(heard.filter((sql) => sql.startsWith('insert into "things"'))).toHaveLength(1);
  });

  test('are refused once their transaction is over', async () => {
    let over: Knex.Transaction | undefined;
    await knex.transaction((trx) => {
      over = trx;
      return Promise.resolve();
    });
    if (!over) throw new Error('There was no transaction.');
    await expect(runKept(over, 'delete from things', [])).rejects.toThrow('over');
    await expect(readKept(over, 'select * from things', [])).rejects.toThrow('over');
  });
});
