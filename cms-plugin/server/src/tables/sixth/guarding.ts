import type { Knex } from 'knex';
import { createTable, SHORT_TEXT } from '../create-table.js';
import { dialectOf } from '../dialect.js';

/** What holds off abuse, and what was asked for by those who lost their link. No personal data stays in any of it. */
export async function createGuarding(knex: Knex): Promise<void> {
  // Exactly these columns in this order: the rate limiter names none of them when it inserts.
  await createTable(knex, 'ms_rate_limits', (table) => {
    table.string('key', 128).primary();
    table.integer('points').notNullable().defaultTo(0);
    table.bigInteger('expire');
    table.index(['expire'], 'ms_rate_limits_expire_ix');
  });
  await createTable(knex, 'ms_spent_proofs', (table) => {
    table.string('proof', 64).primary();
    table.bigInteger('expires_at').notNullable();
    table.index(['expires_at'], 'ms_spent_proofs_expires_ix');
  });
  // A row stands here for seconds, between the answer and the worker.
  await createTable(knex, 'ms_recoveries', (table) => {
    table.increments('id');
    table.string('email', SHORT_TEXT);
    table.string('mobile', 32);
    table.string('reference', 64);
    table.bigInteger('asked_at').notNullable();
  });
  await indexFoldedEmail(knex);
}

const FOLDED_EMAIL_INDEX = 'ms_submissions_folded_email_ix';

/** An address is found in whatever case it was typed. The database folds it, so that erasing it erases that as well. */
async function indexFoldedEmail(knex: Knex): Promise<void> {
  if (dialectOf(knex) !== 'mysql') {
    await knex.raw(`create index if not exists ${FOLDED_EMAIL_INDEX} on ms_submissions (lower(email))`);
    return;
  }
  // MariaDB indexes no expression, but a column that stands for one.
  if (await knex.schema.hasColumn('ms_submissions', 'email_folded')) return;
  await knex.raw(
    `alter table ms_submissions
       add column email_folded varchar(${String(SHORT_TEXT)}) as (lower(email)) virtual,
       add index ${FOLDED_EMAIL_INDEX} (email_folded)`,
  );
}
