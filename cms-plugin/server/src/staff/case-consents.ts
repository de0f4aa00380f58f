import type { Consent } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { RawRow } from '../tables/rows.js';

/** What the applicant agreed to, as it stands now: what was withdrawn is no longer given. */
export async function caseConsents(knex: Knex, submissionId: number): Promise<Consent[]> {
  const rows: RawRow[] = await knex('ms_consents')
    .where({ submission_id: submissionId })
    .orderBy('id')
    .select('purpose', 'version', 'given', 'withdrawn_at');
  return rows.map((row) => ({
    purpose: String(row['purpose']),
    version: String(row['version']),
    given: Boolean(row['given']) && row['withdrawn_at'] === null,
  }));
}
