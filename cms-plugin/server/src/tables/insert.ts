import type { Knex } from 'knex';
import { dialectOf } from './dialect.js';
import { keepsStatements, runKept } from './kept-statements.js';
import type { RawRow } from './rows.js';

/** Inserts one row and tells its number; MySQL knows no `RETURNING`. */
export async function insertRow(trx: Knex.Transaction, table: string, row: RawRow): Promise<number> {
  if (keepsStatements(trx)) return (await runKept(trx, insertion(table, row), Object.values(row))).id;
  const query = trx(table).insert(row);
  const answer: unknown = await (dialectOf(trx) === 'mysql' ? query : query.returning('id'));
  const [first] = answer as (number | { id: number })[];
  const id = Number(typeof first === 'object' ? first.id : first);
  if (!Number.isSafeInteger(id)) throw new Error(`A row in ${table} was stored without a number.`);
  return id;
}

/** How rows are inserted. */
export interface Inserting {
  /** Columns of a unique index: a row that stands there already is left as it is. */
  unlessThere?: readonly string[];
}

/** Inserts rows that all have the same columns and whose numbers nobody asks for. */
export async function insertRows(
  knex: Knex,
  table: string,
  rows: readonly RawRow[],
  { unlessThere }: Inserting = {},
): Promise<void> {
  if (rows.length === 0) return;
  if (keepsStatements(knex)) {
    for (const row of rows) await runKept(knex, insertion(table, row, unlessThere), Object.values(row));
    return;
  }
  const query = knex(table).insert([...rows]);
  await (unlessThere ? query.onConflict([...unlessThere]).ignore() : query);
}

function insertion(table: string, row: RawRow, unlessThere?: readonly string[]): string {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  const conflict = unlessThere ? ` on conflict (${listed(unlessThere)}) do nothing` : '';
  return `insert into "${table}" (${listed(columns)}) values (${places})${conflict}`;
}

function listed(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}
