import type { Knex } from 'knex';
import { addColumn } from '../alter-table.js';

const SUBMISSIONS = 'ms_submissions';

/** A case says which questions about the applicant's own data wait for an answer, and by which day. */
export async function addPrivacyRequests(knex: Knex): Promise<void> {
  await addColumn(knex, SUBMISSIONS, 'privacy_open', (table) => table.text('privacy_open'));
  await addColumn(knex, SUBMISSIONS, 'privacy_due_on', (table) =>
    table.string('privacy_due_on', 10).index('ms_submissions_privacy_ix'),
  );
}
