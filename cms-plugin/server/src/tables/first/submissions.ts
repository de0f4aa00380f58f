import type { Knex } from 'knex';
import { createTable, SHORT_TEXT } from '../create-table.js';

/** What a visitor sent, where it stands, and the look-ups of the inbox. */
export async function createSubmissions(knex: Knex): Promise<void> {
  await createTable(knex, 'ms_submissions', (table) => {
    table.increments('id');
    table.string('reference', 32).notNullable().unique({ indexName: 'ms_submissions_reference_uq' });
    table.string('kind', 32).notNullable();
    table.string('category', 32);

    table.string('service_document_id', 64);
    table.string('service_slug', SHORT_TEXT);
    table.text('service_title');
    table.integer('form_version');
    table.string('department', 64);
    table.boolean('needs_committee').notNullable();
    table.integer('service_level_days').notNullable();
    table.integer('retention_months');
    table.string('locale', 8).notNullable();
    table.string('channel', 32).notNullable();

    table.string('status', 32).notNullable();
    table.string('asking_status', 32);
    table.string('resume_status', 32);
    table.bigInteger('status_since').notNullable();
    table.bigInteger('submitted_at').notNullable();
    table.string('due_on', 10);
    table.string('decision_basis', 16);
    table.string('decision_earliest', 10);
    table.string('decision_latest', 10);
    table.integer('decision_round').notNullable().defaultTo(1);
    table.string('recorded_decision', 16);
    table.text('recorded_words');
    table.boolean('appealed').notNullable();
    table.bigInteger('reminded_at');
    table.boolean('referral_open').notNullable();
    table.string('verified_by', 64);
    table.string('assignee', 64);
    table.string('concerned_person', 64);
    table.boolean('answered_ever').notNullable();
    table.integer('version').notNullable().defaultTo(1);
    table.bigInteger('ended_at');

    table.integer('token_epoch').notNullable().defaultTo(1);
    table.string('token_key_id', 32).notNullable();
    table.string('token_hash', 64).notNullable();

    table.string('applicant_kind', 16).notNullable();
    table.string('applicant_name', SHORT_TEXT).notNullable();
    table.string('name_folded', SHORT_TEXT).notNullable();
    table.string('membership_number', 64);
    table.string('national_id_cipher', SHORT_TEXT);
    table.string('national_id_index', 128);
    table.string('mobile', 32);
    table.string('email', SHORT_TEXT);
    table.string('preferred_channel', 16).notNullable();
    table.string('recognition', 32).notNullable();
    table.integer('member_id').unsigned();

    table.text('answers', 'longtext').notNullable();
    table.text('declaration', 'longtext');
    table.text('correction_fields');

    table.index(['submitted_at', 'id'], 'ms_submissions_newest_ix');
    table.index(['status', 'submitted_at'], 'ms_submissions_status_ix');
    table.index(['service_slug', 'submitted_at'], 'ms_submissions_service_ix');
    table.index(['due_on'], 'ms_submissions_due_ix');
    table.index(['name_folded'], 'ms_submissions_name_ix');
    table.index(['membership_number'], 'ms_submissions_membership_ix');
    table.index(['national_id_index'], 'ms_submissions_national_id_ix');
    table.index(['mobile'], 'ms_submissions_mobile_ix');
    table.index(['email'], 'ms_submissions_email_ix');
  });
}
