import { PRIVACY_NOTICE } from '@member-services/contract/forms';
import type { Consent, FieldError, LocalisedText, TrackedConsent } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { RawRow } from '../tables/rows.js';

const CONSENTS = 'ms_consents';

/** What the applicant agreed to, as it stands now: what was taken back is no longer given. */
export async function consentsOf(knex: Knex, submissionId: number): Promise<Consent[]> {
  const rows: RawRow[] = await knex(CONSENTS)
    .where({ submission_id: submissionId })
    .orderBy('id')
    .select('purpose', 'version', 'given', 'withdrawn_at');
  return rows.map((row) => ({
    purpose: String(row['purpose']),
    version: String(row['version']),
    given: Boolean(row['given']) && row['withdrawn_at'] === null,
  }));
}

/** The same for the applicant. That a notice was read is no consent, and nothing to take back. */
export function trackedConsents(
  consents: readonly Consent[],
  labelsOf: (purpose: string) => LocalisedText,
): TrackedConsent[] {
  return consents
    .filter(({ purpose }) => purpose !== PRIVACY_NOTICE)
    .map(({ purpose, given }) => ({ purpose, labels: labelsOf(purpose), given }));
}

/** Takes a consent back (PDPL Art. 5); refused where none such is given. */
export async function withdrawConsent(
  trx: Knex.Transaction,
  submissionId: number,
  purpose: string | undefined,
  at: number,
): Promise<FieldError[]> {
  const given = { submission_id: submissionId, purpose: purpose ?? '', given: true, withdrawn_at: null };
  const withdrawn =
    purpose === PRIVACY_NOTICE ? 0 : await trx(CONSENTS).where(given).update({ withdrawn_at: at });
  return withdrawn === 1 ? [] : [{ path: 'purpose', code: 'notAnOption', params: {} }];
}
