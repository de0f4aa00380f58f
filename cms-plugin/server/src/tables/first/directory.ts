import type { Knex } from 'knex';
import { createTable, SHORT_TEXT } from '../create-table.js';

/** The member directory that a sender is recognised by (policy A3, E2). */
export async function createDirectory(knex: Knex): Promise<void> {
  await createTable(knex, 'ms_members', (table) => {
    table.increments('id');
    table.string('membership_number', 64).notNullable().unique({ indexName: 'ms_members_number_uq' });
    table.string('name', SHORT_TEXT).notNullable();
    table.string('name_en', SHORT_TEXT);
    table.string('name_folded', SHORT_TEXT).notNullable();
    table.string('national_id_cipher', SHORT_TEXT);
    table.string('national_id_index', 128);
    table.string('mobile', 32);
    table.string('email', SHORT_TEXT);
    table.string('city', 64);
    table.string('joined_on', 10);
    table.string('expires_on', 10);
    table.string('status', 16).notNullable();
    table.string('locale', 8).notNullable();
    table.index(['national_id_index'], 'ms_members_national_id_ix');
    table.index(['mobile'], 'ms_members_mobile_ix');
    table.index(['expires_on'], 'ms_members_expires_ix');
  });
}
