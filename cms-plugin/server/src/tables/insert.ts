import type { Knex } from 'knex';
import { dialectOf } from './dialect.js';
import { keepsStatements, runKept } from './kept-statements.js';
import type { Written } from './kept-statements.js';
import type { RawRow } from './rows.js';

/** Inserts one row and tells its number; MySQL knows no `RETURNING`. */
export async function insertRow(trx: Knex.Transaction, table: string, row: RawRow): Promise<number> {
  if (keepsStatements(trx)) return (await insertKept(trx, table, row)).id;
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
    // One by one: before a statement of several rows SQLite copies every page, in case that one of them is refused.
    for (const row of rows) await insertKept(knex, table, row, unlessThere);
    return;
  }
  const query = knex(table).insert([...rows]);
  await (unlessThere ? query.onConflict([...unlessThere]).ignore() : query);
}

function insertKept(
  trx: Knex,
  table: string,
  row: RawRow,
  unlessThere: readonly string[] = [],
): Promise<Written> {
  return runKept(trx, insertion({ table, columns: Object.keys(row), unlessThere }), Object.values(row));
}

/** What an insertion's SQL depends on. */
interface Insertion {
  table: string;
  columns: readonly string[];
  unlessThere: readonly string[];
}

/** The last SQL for each table: putting the same text together anew takes longer than to run it. */
const known = new Map<string, Insertion & { sql: string }>();

function insertion(wanted: Insertion): string {
  const last = known.get(wanted.table);
  if (last && areSame(last.columns, wanted.columns) && areSame(last.unlessThere, wanted.unlessThere))
    return last.sql;
  const sql = sqlOf(wanted);
  known.set(wanted.table, { ...wanted, sql });
  return sql;
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

function sqlOf({ table, columns, unlessThere }: Insertion): string {
  const places = columns.map(() => '?').join(', ');
  const conflict = unlessThere.length > 0 ? ` on conflict (${listed(unlessThere)}) do nothing` : '';
  return `insert into "${table}" (${listed(columns)}) values (${places})${conflict}`;
}

function listed(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}
