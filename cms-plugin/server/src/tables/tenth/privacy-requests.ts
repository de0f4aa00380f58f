import type { Knex } from 'knex';

const SUBMISSIONS = 'ms_submissions';

/** A case says which questions about the applicant's own data wait for an answer, and by which day. */
export async function addPrivacyRequests(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasColumn(SUBMISSIONS, 'privacy_open'))) {
    await knex.schema.alterTable(SUBMISSIONS, (table) => table.text('privacy_open'));
  }
  if (!(await knex.schema.hasColumn(SUBMISSIONS, 'privacy_due_on'))) {
    await knex.schema.alterTable(SUBMISSIONS, (table) => {
      table.string('privacy_due_on', 10).index('ms_submissions_privacy_ix');
    });
  }
}
