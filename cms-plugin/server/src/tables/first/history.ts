import type { Knex } from 'knex';
import { createTable, SHORT_TEXT } from '../create-table.js';

/** What happened to a submission, chained; the words beside it, erasable; and the signed counts of it all. */
export async function createHistory(knex: Knex): Promise<void> {
  await createTable(knex, 'ms_history', (table) => {
    table.increments('id');
    table.integer('submission_id').unsigned().notNullable();
    table.integer('sequence').notNullable();
    table.bigInteger('at').notNullable();
    table.string('action', 32).notNullable();
    table.string('role', 32).notNullable();
    table.string('staff_id', 64);
    table.string('staff_name', SHORT_TEXT);
    table.string('status', 32).notNullable();
    table.integer('content_id').unsigned();
    table.string('content_digest', 64).notNullable();
    table.string('key_id', 32).notNullable();
    table.string('previous_mac', 64).notNullable();
    table.string('mac', 64).notNullable();
    table.unique(['submission_id', 'sequence'], { indexName: 'ms_history_sequence_uq' });
  });
  await createTable(knex, 'ms_history_contents', (table) => {
    table.increments('id');
    table.integer('submission_id').unsigned().notNullable();
    table.string('salt', 64);
    table.text('content', 'longtext');
    table.bigInteger('erased_at');
    table.string('erased_under', SHORT_TEXT);
    table.index(['submission_id'], 'ms_history_contents_submission_ix');
  });
  await createTable(knex, 'ms_checkpoints', (table) => {
    table.increments('id');
    table.bigInteger('at').notNullable();
    table.integer('submissions').notNullable();
    table.integer('entries').notNullable();
    table.string('heads_digest', 64).notNullable();
    table.string('key_id', 32).notNullable();
    table.string('mac', 64).notNullable();
  });
}
