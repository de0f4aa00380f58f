import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Knex } from 'knex';
import { InsertCount } from './count-inserts.js';
import type { DatabaseCopies } from './database-copies.js';
import { accessOf, runTool } from './database-tool.js';
import { ownConnections, rowsIn, tablesOf } from './rows.js';

/** MariaDB and MySQL through their own dump and client. */
export const mariadbCopies: DatabaseCopies = {
  file: 'database.sql',

  /** One instant by one transaction; what it holds is counted as it passes, since no other session can see it. */
  async dump(knex, target) {
    const counted = new InsertCount();
    await runTool(['mariadb-dump', 'mysqldump'], {
      args: [
        ...accessArguments(knex),
        '--single-transaction',
        '--quick',
        '--hex-blob',
        '--no-autocommit',
        '--skip-extended-insert',
        '--skip-dump-date',
        '--default-character-set=utf8mb4',
        accessOf(knex).database,
      ],
      env: environmentOf(knex),
      output: (stdout) => pipeline(stdout, (source) => counted.pass(source), createWriteStream(target)),
    });
    const own = [...counted.rows].filter(([table]) => table.startsWith('ms_')).sort();
    return { ...(await emptyCounts(knex)), ...Object.fromEntries(own) };
  },

  isEmpty: async (knex) => (await tablesOf(knex)).length === 0,

  async inUse(knex) {
    const [row] = rowsIn(
      await knex.raw<unknown>(
        `select count(*) as open from information_schema.processlist
         where db = database()`,
      ),
    );
    return Number(row?.['open']) > ownConnections(knex);
  },

  async clear(knex) {
    const tables = await tablesOf(knex);
    await knex.transaction(async (trx) => {
      await trx.raw('set foreign_key_checks = 0');
      for (const table of tables) await trx.raw('drop table ??', [table]);
      await trx.raw('set foreign_key_checks = 1');
    });
    return undefined;
  },

  restore: (knex, source) =>
    runTool(['mariadb', 'mysql'], {
      args: [...accessArguments(knex), '--default-character-set=utf8mb4', accessOf(knex).database],
      env: environmentOf(knex),
      input: createReadStream(source),
    }),
};

async function emptyCounts(knex: Knex): Promise<Record<string, number>> {
  const own = (await tablesOf(knex)).filter((name) => name.startsWith('ms_'));
  return Object.fromEntries(own.map((name) => [name, 0]));
}

function accessArguments(knex: Knex): string[] {
  const { host, port, user } = accessOf(knex);
  return [`--host=${host}`, `--port=${port}`, `--user=${user}`, '--protocol=tcp'];
}

function environmentOf(knex: Knex): Record<string, string> {
  const { password } = accessOf(knex);
  return password === '' ? {} : { MYSQL_PWD: password };
}
