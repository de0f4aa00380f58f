import type { Knex } from 'knex';
import { createTable, SHORT_TEXT } from '../create-table.js';

/** Who made a copy of a person's data for handing over, and when. */
export async function createCopies(knex: Knex): Promise<void> {
  await createTable(knex, 'ms_copies', (table) => {
    table.increments('id');
    table.integer('submission_id').unsigned().notNullable();
    table.string('staff_id', 64).notNullable();
    table.string('staff_name', SHORT_TEXT).notNullable();
    table.bigInteger('at').notNullable();

    table.index(['submission_id', 'at'], 'ms_copies_ix');
  });
}
