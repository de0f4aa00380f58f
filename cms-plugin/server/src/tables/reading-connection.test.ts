import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knex as connect } from 'knex';
import type { Knex } from 'knex';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readingConnection } from './reading-connection.js';

let folder = '';
let knex: Knex;

const open = (filename: string): Knex =>
  connect({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-'));
  knex = open(join(folder, 'a.db'));
  await knex.raw('PRAGMA journal_mode = WAL');
  await knex.schema.createTable('notes', (table) => table.string('text'));
  await knex('notes').insert({ text: 'first' });
});
afterEach(async () => {
  await knex.destroy();
  await rm(folder, { recursive: true, force: true });
});

it('reads what is committed while a transaction holds the one connection that writes', async () => {
  const reading = readingConnection(knex);
  await knex.transaction(async (trx) => {
    await trx('notes').insert({ text: 'second' });
    expect(await reading.knex('notes').pluck('text')).toEqual(['first']);
  });
  expect(await reading.knex('notes').pluck('text')).toEqual(['first', 'second']);
  await reading.close();
});

it('writes nothing', async () => {
  const reading = readingConnection(knex);
  await expect(reading.knex('notes').insert({ text: 'third' })).rejects.toThrow('readonly');
  await reading.close();
});

it('is the same connection where the database lies in memory, and closing it leaves that open', async () => {
  const inMemory = open(':memory:');
  const reading = readingConnection(inMemory);
  expect(reading.knex).toBe(inMemory);
  await reading.close();
  expect(await inMemory.raw('select 1 as one')).toEqual([{ one: 1 }]);
  await inMemory.destroy();
});
