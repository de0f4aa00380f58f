import type { Knex } from 'knex';
import { createTable, SHORT_TEXT } from '../create-table.js';

/**
 * The right to rate belongs to a case, the rating to nobody: nothing in `ms_ratings` (no submission, token, instant or
 * running number) leads from the one to the other (policy C9).
 */
export async function createRatings(knex: Knex): Promise<void> {
  await createTable(knex, 'ms_rating_rights', (table) => {
    table.increments('id');
    table.integer('submission_id').unsigned().notNullable();
    table.integer('conclusion_sequence').notNullable();
    table.string('conclusion', 16).notNullable();
    table.string('invitation_hash', 64).unique({ indexName: 'ms_rating_rights_invitation_uq' });
    table.boolean('used').notNullable().defaultTo(false);
    table.unique(['submission_id', 'conclusion_sequence'], { indexName: 'ms_rating_rights_conclusion_uq' });
  });
  await createTable(knex, 'ms_ratings', (table) => {
    table.string('random_key', 32).primary();
    table.string('source', 8).notNullable();
    table.string('service_slug', SHORT_TEXT);
    table.string('department', 64);
    table.string('channel', 32);
    table.string('outcome', 16);
    table.string('month', 7).notNullable();
    table.string('locale', 8).notNullable();
    table.integer('satisfaction').notNullable();
    table.integer('ease');
    table.text('drivers');
    table.text('comment');
    table.boolean('publish_comment').notNullable();
    table.index(['source', 'month'], 'ms_ratings_month_ix');
    table.index(['service_slug', 'month'], 'ms_ratings_service_ix');
  });
  await createTable(knex, 'ms_question_feedback', (table) => {
    table.increments('id');
    table.string('question_document_id', 64).notNullable();
    table.boolean('helpful').notNullable();
    table.text('comment');
    table.string('month', 7).notNullable();
    table.index(['question_document_id', 'month'], 'ms_question_feedback_question_ix');
  });
  await createTable(knex, 'ms_question_misses', (table) => {
    table.increments('id');
    table.string('query_folded', SHORT_TEXT).notNullable();
    table.string('locale', 8).notNullable();
    table.string('query', SHORT_TEXT).notNullable();
    table.integer('count').notNullable().defaultTo(1);
    table.string('first_on', 10).notNullable();
    table.string('last_on', 10).notNullable();
    table.unique(['query_folded', 'locale'], { indexName: 'ms_question_misses_query_uq' });
  });
}
