import type { Knex } from 'knex';
import { createTable, SHORT_TEXT } from '../create-table.js';

/** What belongs to the moment of sending: the key against doubles, the consents, the form as filled, the mail to go. */
export async function createSending(knex: Knex): Promise<void> {
  await createTable(knex, 'ms_idempotency_keys', (table) => {
    table.string('key', 128).primary();
    table.string('scope', 64).notNullable();
    table.string('payload_hash', 64).notNullable();
    table.integer('submission_id').unsigned();
    table.text('response', 'longtext');
    table.bigInteger('created_at').notNullable();
    table.index(['created_at'], 'ms_idempotency_keys_created_ix');
  });
  await createTable(knex, 'ms_outbox', (table) => {
    table.increments('id');
    table.integer('submission_id').unsigned();
    table.string('event', 32).notNullable();
    table.string('channel', 16).notNullable();
    table.string('recipient', SHORT_TEXT).notNullable();
    table.string('locale', 8).notNullable();
    table.text('parameters').notNullable();
    table.integer('history_id').unsigned();
    table.string('message_id', 128).notNullable().unique({ indexName: 'ms_outbox_message_uq' });
    table.bigInteger('created_at').notNullable();
    table.bigInteger('due_at').notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.string('lease_owner', 64);
    table.bigInteger('lease_until');
    table.integer('fence').notNullable().defaultTo(0);
    table.bigInteger('sent_at');
    table.bigInteger('failed_at');
    table.string('last_error', SHORT_TEXT);
    table.index(['submission_id'], 'ms_outbox_submission_ix');
    table.index(['sent_at', 'failed_at', 'due_at'], 'ms_outbox_due_ix');
  });
  await createTable(knex, 'ms_consents', (table) => {
    table.increments('id');
    table.integer('submission_id').unsigned().notNullable();
    table.string('purpose', 64).notNullable();
    table.string('version', 32).notNullable();
    table.string('text_hash', 64).notNullable();
    table.boolean('given').notNullable();
    table.string('method', 32).notNullable();
    table.bigInteger('at').notNullable();
    table.bigInteger('withdrawn_at');
    table.unique(['submission_id', 'purpose'], { indexName: 'ms_consents_purpose_uq' });
  });
  await createTable(knex, 'ms_form_versions', (table) => {
    table.increments('id');
    table.string('service_document_id', 64).notNullable();
    table.integer('version').notNullable();
    table.text('definition', 'longtext').notNullable();
    table.bigInteger('created_at').notNullable();
    table.unique(['service_document_id', 'version'], { indexName: 'ms_form_versions_version_uq' });
  });
}
