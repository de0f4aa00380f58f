import type { Knex } from 'knex';
import type { Installation } from '../installation.js';
import { applyAction } from '../submissions/apply-action.js';
import { SUBMISSIONS } from '../submissions/stored-submission.js';
import type { RawRow } from '../tables/rows.js';

/** A consent that its giver took back. Nothing in it points to the person. */
export interface Withdrawal {
  reference: string;
  /** Tells its case from one of another installation with the same reference. ISO 8601, as the other one. */
  submittedAt: string;
  purpose: string;
  withdrawnAt: string;
}

/** What a database knows to be taken back. */
export async function withdrawalsIn(knex: Knex): Promise<Withdrawal[]> {
  if (!(await knex.schema.hasTable('ms_consents'))) return [];
  const rows: RawRow[] = await knex('ms_consents as consent')
    .join('ms_submissions as submission', 'submission.id', 'consent.submission_id')
    .whereNotNull('consent.withdrawn_at')
    .select('submission.reference', 'submission.submitted_at', 'consent.purpose', 'consent.withdrawn_at');
  return rows.map((row) => ({
    reference: String(row['reference']),
    submittedAt: new Date(Number(row['submitted_at'])).toISOString(),
    purpose: String(row['purpose']),
    withdrawnAt: new Date(Number(row['withdrawn_at'])).toISOString(),
  }));
}

/** Both lists in one, each withdrawal once, in the order of their instants. */
export function joinedWithdrawals(one: readonly Withdrawal[], other: readonly Withdrawal[]): Withdrawal[] {
  const all = new Map(
    [...other, ...one].map((taken) => [`${taken.reference} ${taken.submittedAt} ${taken.purpose}`, taken]),
  );
  return [...all.values()].sort((a, b) => (a.withdrawnAt < b.withdrawnAt ? -1 : 1));
}

/**
 * Takes back once more what a restored database holds as given (PDPL Art. 5): the applicant's own step, as of the
 * instant at which they took it, with the question to staff that came of it. May be called again after it was cut off.
 * @returns how many consents were taken back
 */
export async function withdrawAgain(
  installation: Installation,
  withdrawals: readonly Withdrawal[],
): Promise<number> {
  let again = 0;
  for (const withdrawal of withdrawals) if (await withdrawOne(installation, withdrawal)) again += 1;
  return again;
}

async function withdrawOne(
  installation: Installation,
  { reference, submittedAt, purpose, withdrawnAt }: Withdrawal,
): Promise<boolean> {
  const own = { reference, submitted_at: Date.parse(submittedAt), forgotten_at: null };
  const row = await installation.knex(SUBMISSIONS).where(own).first<{ id: number } | undefined>('id');
  if (!row) return false;
  const outcome = await applyAction(installation, {
    submission: { id: row.id },
    actor: { roles: ['applicant'], person: null },
    staffName: null,
    action: 'withdrawConsent',
    input: { purpose },
    now: Date.parse(withdrawnAt),
  });
  return outcome.kind === 'applied'; // else it stands as taken back already
}
