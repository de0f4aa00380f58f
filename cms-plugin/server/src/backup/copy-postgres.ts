import type { Knex } from 'knex';
import type { DatabaseCopies } from './database-copies.js';
import { accessOf, runTool } from './database-tool.js';
import { ownConnections, ownTablesOf, rowCounts, rowsIn, tablesOf } from './rows.js';

/** PostgreSQL through its own `pg_dump` and `pg_restore`. */
export const postgresCopies: DatabaseCopies = {
  file: 'database.pgdump',

  /** Counts and tool look at the same instant: a snapshot that one hands to the other. */
  dump: (knex, target) =>
    knex.transaction(
      async (trx) => {
        const [row] = rowsIn(await trx.raw<unknown>('select pg_export_snapshot() as snapshot'));
        const counts = await rowCounts(trx, await ownTablesOf(trx));
        await runTool(['pg_dump'], {
          args: [
            '--format=custom',
            '--no-owner',
            '--no-privileges',
            `--snapshot=${String(row?.['snapshot'])}`,
            `--file=${target}`,
          ],
          env: environmentOf(knex),
        });
        return counts;
      },
      { isolationLevel: 'repeatable read' },
    ),

  isEmpty: async (knex) => (await tablesOf(knex)).length === 0,

  async inUse(knex) {
    const [row] = rowsIn(
      await knex.raw<unknown>(
        `select count(*) as open from pg_stat_activity
         where datname = current_database()`,
      ),
    );
    return Number(row?.['open']) > ownConnections(knex);
  },

  async clear(knex) {
    const tables = await tablesOf(knex);
    if (tables.length > 0) await knex.raw(`drop table ${tables.map(() => '??').join(', ')} cascade`, tables);
    return undefined;
  },

  restore: (knex, source) =>
    runTool(['pg_restore'], {
      args: [
        '--no-owner',
        '--no-privileges',
        '--exit-on-error',
        '--single-transaction',
        `--dbname=${accessOf(knex).database}`,
        source,
      ],
      env: environmentOf(knex),
    }),
};

function environmentOf(knex: Knex): Record<string, string> {
  const { host, port, user, password, database } = accessOf(knex);
  return {
    PGHOST: host,
    PGPORT: port,
    PGUSER: user,
    PGDATABASE: database,
    ...(password === '' ? {} : { PGPASSWORD: password }),
  };
}
