import type { Knex } from 'knex';
import { keepsStatements, readKept } from './kept-statements.js';
import type { RawRow } from './rows.js';

/** The first rows in which a column holds one of some values, at most so many. */
export async function rowsWith(
  knex: Knex,
  { table, column, most }: { table: string; column: string; most: number },
  values: readonly string[],
): Promise<RawRow[]> {
  if (!keepsStatements(knex)) return knex<RawRow>(table).whereIn(column, values).limit(most);
  const places = values.map(() => '?').join(', ');
  return readKept(knex, `select * from "${table}" where "${column}" in (${places}) limit ${most}`, values);
}
