import type { Knex } from 'knex';
import { dialectOf } from '../tables/dialect.js';
import type { Dialect } from '../tables/dialect.js';

const TABLES: Record<Dialect, string> = {
  sqlite: "select name from sqlite_master where type = 'table'",
  postgres: 'select table_name as name from information_schema.tables where table_schema = current_schema()',
  mysql: 'select table_name as name from information_schema.tables where table_schema = database()',
};

/** Names of all tables, sorted. */
export async function tablesOf(knex: Knex): Promise<string[]> {
  return rowsIn(await knex.raw<unknown>(TABLES[dialectOf(knex)]))
    .map(({ name }) => String(name))
    .sort();
}

/** Names of the plugin's own tables. */
export async function ownTablesOf(knex: Knex): Promise<string[]> {
  return (await tablesOf(knex)).filter((name) => name.startsWith('ms_'));
}

/** How many rows each table holds. @param schema where to look for them, unless in the usual place */
export async function rowCounts(
  knex: Knex,
  tables: readonly string[],
  schema?: string,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = rowsIn(
      await (schema === undefined
        ? knex.raw<unknown>('select count(*) as count from ??', [table])
        : knex.raw<unknown>('select count(*) as count from ??.??', [schema, table])),
    );
    counts[table] = Number(row?.['count']);
  }
  return counts;
}

/** The rows of a raw answer: pg hands over `{rows}`, mysql2 `[rows, fields]`, SQLite the rows. */
export function rowsIn(answer: unknown): Record<string, unknown>[] {
  if (Array.isArray(answer))
    return (Array.isArray(answer[0]) ? answer[0] : answer) as Record<string, unknown>[];
  return (answer as { rows: Record<string, unknown>[] }).rows;
}

/** How many connections of this process stand at present. */
export function ownConnections(knex: Knex): number {
  const { pool } = knex.client as { pool: { numUsed(): number; numFree(): number } };
  return pool.numUsed() + pool.numFree();
}
