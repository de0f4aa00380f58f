import type { Knex } from 'knex';
import { dialectOf } from './dialect.js';
import type { RawRow } from './rows.js';

/** Inserts one row and tells its number; MySQL knows no `RETURNING`. */
export async function insertRow(trx: Knex.Transaction, table: string, row: RawRow): Promise<number> {
  const query = trx(table).insert(row);
  const answer: unknown = await (dialectOf(trx) === 'mysql' ? query : query.returning('id'));
  const [first] = answer as (number | { id: number })[];
  const id = Number(typeof first === 'object' ? first.id : first);
  if (!Number.isSafeInteger(id)) throw new Error(`A row in ${table} was stored without a number.`);
  return id;
}
