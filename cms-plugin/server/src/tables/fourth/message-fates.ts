import type { Knex } from 'knex';
import { addColumn, addIndexes } from '../alter-table.js';
import { createTable } from '../create-table.js';

const OUTBOX = 'ms_outbox';

/** Columns that say what became of a message, besides sent and failed. */
const COLUMNS: Readonly<Record<string, (table: Knex.AlterTableBuilder) => unknown>> = {
  // The number that the mail server or gateway gave it.
  provider_id: (table) => table.string('provider_id', 128),
  delivered_at: (table) => table.bigInteger('delivered_at'),
  bounced_at: (table) => table.bigInteger('bounced_at'),
  cancelled_at: (table) => table.bigInteger('cancelled_at'),
  // Which of the day's limits it waits for.
  held_reason: (table) => table.string('held_reason', 32),
  // Somebody has let it leave in spite of a limit.
  exempt: (table) => table.boolean('exempt').notNullable().defaultTo(false),
  expires_at: (table) => table.bigInteger('expires_at'),
  // How often its worker was gone before it could say what had become of it.
  lost: (table) => table.integer('lost').notNullable().defaultTo(0),
  // Who has sent it by hand.
  sent_by: (table) => table.string('sent_by', 64),
};

const INDEXES: Readonly<Record<string, readonly string[]>> = {
  ms_outbox_queue_ix: ['channel', 'sent_at', 'failed_at', 'cancelled_at', 'due_at'],
  ms_outbox_recipient_ix: ['recipient', 'sent_at'],
  ms_outbox_provider_ix: ['provider_id'],
};

/** What becomes of messages, and the association's own wording of them with its versions. */
export async function addMessageFates(knex: Knex): Promise<void> {
  for (const [name, add] of Object.entries(COLUMNS)) await addColumn(knex, OUTBOX, name, add);
  await addIndexes(knex, OUTBOX, INDEXES);
  await createTable(knex, 'ms_message_texts', (table) => {
    table.increments('id');
    table.string('event', 32).notNullable();
    table.integer('version').notNullable();
    table.text('wording', 'longtext').notNullable();
    table.bigInteger('saved_at').notNullable();
    table.string('saved_by', 64).notNullable();
    table.string('saved_by_name', 255).notNullable();
    table.unique(['event', 'version'], { indexName: 'ms_message_texts_version_uq' });
  });
}
