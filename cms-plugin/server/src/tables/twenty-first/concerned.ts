import type { Knex } from 'knex';
import { createTable, SHORT_TEXT } from '../create-table.js';

/** Which member of staff a complaint concerns; few have one, so it stands beside the submissions. */
export async function createConcerned(knex: Knex): Promise<void> {
  await createTable(knex, 'ms_concerned', (table) => {
    table.integer('submission_id').unsigned().notNullable().primary();
    table.string('staff_id', 64).notNullable();
    table.string('staff_name', SHORT_TEXT).notNullable();

    table.index(['staff_id'], 'ms_concerned_staff_ix');
  });
}
