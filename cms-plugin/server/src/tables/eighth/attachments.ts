import type { Knex } from 'knex';
import { createTable, SHORT_TEXT } from '../create-table.js';

/** What was attached, and which member of staff opened it. The bytes lie in the storage, under the key. */
export async function createAttachments(knex: Knex): Promise<void> {
  await createTable(knex, 'ms_attachments', (table) => {
    table.increments('id');
    table.string('key', 32).notNullable().unique({ indexName: 'ms_attachments_key_uq' });
    table.string('token_hash', 64).notNullable().unique({ indexName: 'ms_attachments_token_uq' });
    table.string('draft_hash', 64).notNullable();
    table.string('sender_hash', 64).notNullable();
    table.string('subject', 120).notNullable();
    table.string('field', 64).notNullable();
    table.string('file_name', SHORT_TEXT).notNullable();
    table.string('media_type', 64).notNullable();
    table.integer('size').notNullable();
    table.string('sha256', 64).notNullable();
    table.string('source_hash', 64).notNullable();
    table.string('scan', 16).notNullable();
    table.bigInteger('scanned_at');
    table.string('integrity', 16).notNullable();
    table.bigInteger('uploaded_at').notNullable();
    table.integer('submission_id').unsigned();
    table.string('action', 32);
    table.bigInteger('bound_at');
    table.bigInteger('gone_at');
    table.boolean('held').notNullable();

    table.index(['draft_hash', 'field'], 'ms_attachments_draft_ix');
    table.index(['sender_hash', 'uploaded_at'], 'ms_attachments_sender_ix');
    table.index(['uploaded_at'], 'ms_attachments_uploaded_ix');
    table.index(['submission_id'], 'ms_attachments_submission_ix');
    table.index(['held', 'gone_at'], 'ms_attachments_gone_ix');
    table.index(['scan', 'uploaded_at'], 'ms_attachments_scan_ix');
  });
  await createTable(knex, 'ms_attachment_reads', (table) => {
    table.increments('id');
    table.integer('attachment_id').unsigned().notNullable();
    table.string('staff_id', 64).notNullable();
    table.string('staff_name', SHORT_TEXT).notNullable();
    table.bigInteger('at').notNullable();

    table.index(['attachment_id', 'at'], 'ms_attachment_reads_ix');
  });
}
