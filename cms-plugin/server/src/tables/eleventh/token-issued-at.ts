import type { Knex } from 'knex';
import { addColumn } from '../alter-table.js';

/** When a tracking link was given out anew: its days count from there once the case has ended. */
export function addTokenIssuedAt(knex: Knex): Promise<void> {
  return addColumn(knex, 'ms_submissions', 'token_issued_at', (table) => table.bigInteger('token_issued_at'));
}
