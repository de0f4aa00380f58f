import type { Knex } from 'knex';
import { createTable, SHORT_TEXT } from '../create-table.js';

/** What instances tell one another: named values such as the content version, and who holds which job. */
export async function createRunning(knex: Knex): Promise<void> {
  await createTable(knex, 'ms_meta', (table) => {
    table.string('name', 64).primary();
    table.string('value', SHORT_TEXT).notNullable();
    table.bigInteger('changed_at').notNullable();
  });
  await createTable(knex, 'ms_leases', (table) => {
    table.string('name', 64).primary();
    table.string('owner', 64).notNullable();
    table.bigInteger('until').notNullable();
    table.integer('fence').notNullable().defaultTo(0);
  });
}
