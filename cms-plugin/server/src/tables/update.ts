import type { Knex } from 'knex';
import { keepsStatements, runKept } from './kept-statements.js';
import type { RawRow } from './rows.js';

/**
 * Changes the rows whose columns hold exactly these values; null stands for nothing there.
 * @returns how many were changed
 */
export async function updateRows(
  trx: Knex.Transaction,
  table: string,
  where: RawRow,
  changes: RawRow,
): Promise<number> {
  if (!keepsStatements(trx)) return trx(table).where(where).update(changes);
  const set = Object.keys(changes).map((column) => `"${column}" = ?`);
  const held = Object.entries(where).filter(([, value]) => value !== null);
  const conditions = Object.entries(where).map(([column, value]) =>
    value === null ? `"${column}" is null` : `"${column}" = ?`,
  );
  const sql = `update "${table}" set ${set.join(', ')} where ${conditions.join(' and ')}`;
  const { changes: changed } = await runKept(trx, sql, [
    ...Object.values(changes),
    ...held.map(([, value]) => value),
  ]);
  return changed;
}
