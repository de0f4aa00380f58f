import { copyFile, mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Knex } from 'knex';
import type { DatabaseCopies } from './database-copies.js';
import { ownTablesOf, rowCounts, rowsIn } from './rows.js';

/** SQLite writes a consistent copy of itself while others write on. */
export const sqliteCopies: DatabaseCopies = {
  file: 'database.sqlite',

  async dump(knex, target) {
    await knex.raw('VACUUM INTO ?', [target]);
    const copy = await open(target, 'r+');
    await copy.sync(); // it is written without waiting for the disk
    await copy.close();
    await knex.raw('ATTACH DATABASE ? AS copied', [target]);
    const counts = await rowCounts(knex, await ownTablesOf(knex), 'copied');
    await knex.raw('DETACH DATABASE copied');
    return counts;
  },

  isEmpty: async (knex) => (await stat(fileOf(knex)).catch(() => undefined)) === undefined,

  async inUse(knex) {
    try {
      await knex.raw('PRAGMA busy_timeout = 200');
      const [mode] = rowsIn(await knex.raw<unknown>('PRAGMA journal_mode = DELETE'));
      return mode?.['journal_mode'] === 'wal'; // only who is alone may leave the write-ahead log
    } catch (error) {
      // A file that is no database any more is in nobody's use.
      return error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
    }
  },

  async clear(knex, stamp) {
    await knex.destroy();
    const aside = `${fileOf(knex)}.${stamp}`;
    await rename(fileOf(knex), aside);
    for (const companion of ['-wal', '-shm'])
      await rename(`${fileOf(knex)}${companion}`, `${aside}${companion}`).catch(() => undefined);
    knex.initialize();
    return aside;
  },

  async restore(knex, source) {
    await mkdir(dirname(fileOf(knex)), { recursive: true });
    await copyFile(source, fileOf(knex));
  },
};

function fileOf(knex: Knex): string {
  const { connection } = (knex.client as { config: { connection: { filename: string } } }).config;
  return connection.filename;
}
