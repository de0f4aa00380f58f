import type { Knex } from 'knex';
import { addColumn } from '../alter-table.js';
import { createTable, SHORT_TEXT } from '../create-table.js';

const SUBMISSIONS = 'ms_submissions';

/** What the clock has to do and has done, and what the association sets about time, change by change. */
export async function createTimers(knex: Knex): Promise<void> {
  await createTable(knex, 'ms_timers', (table) => {
    table.increments('id');
    table.string('kind', 32).notNullable();
    table.integer('submission_id').unsigned();
    table.string('cause', 128).notNullable().unique({ indexName: 'ms_timers_cause_uq' });
    table.bigInteger('due_at').notNullable();
    table.string('state', 16).notNullable().defaultTo('open');
    table.bigInteger('done_at');
    table.integer('attempts').notNullable().defaultTo(0);
    table.string('lease_owner', 64);
    table.bigInteger('lease_until').notNullable().defaultTo(0);
    table.integer('fence').notNullable().defaultTo(0);
    table.string('last_error', SHORT_TEXT);
    table.bigInteger('created_at').notNullable();
    table.index(['state', 'due_at', 'id'], 'ms_timers_due_ix');
    table.index(['state', 'done_at'], 'ms_timers_done_ix');
    table.index(['submission_id'], 'ms_timers_submission_ix');
  });
  await createTable(knex, 'ms_settings', (table) => {
    table.integer('version').primary();
    table.text('value', 'longtext').notNullable();
    table.bigInteger('changed_at').notNullable();
    table.string('staff_id', 64).notNullable();
    table.string('staff_name', SHORT_TEXT).notNullable();
  });
}

/** A day promised anew, and when the content of a case was erased. */
export async function addTimeColumns(knex: Knex): Promise<void> {
  await addColumn(knex, SUBMISSIONS, 'promised_on', (table) => table.string('promised_on', 10));
  await addColumn(knex, SUBMISSIONS, 'forgotten_at', (table) => table.bigInteger('forgotten_at'));
}
