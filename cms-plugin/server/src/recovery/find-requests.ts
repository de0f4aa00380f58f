import type { Knex } from 'knex';
import { submissionColumns, SUBMISSIONS } from '../submissions/stored-submission.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { dialectOf } from '../tables/dialect.js';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import type { RecoveryRequest } from './recovery-requests.js';

/** More than a person has at a time, and few enough for one message. */
const MOST = 10;

/**
 * The submissions of a contact, the newest first; with a reference, that one alone. They are locked: one that is being
 * erased meanwhile is waited for, and then not found.
 */
export async function submissionsOf(
  trx: Knex.Transaction,
  { email, mobile, reference }: RecoveryRequest,
): Promise<StoredSubmission[]> {
  const query = trx<RawRow>(SUBMISSIONS).whereNull('forgotten_at').orderBy('id', 'desc').limit(MOST);
  void query.forUpdate();
  if (email !== null) void query.whereRaw(`${foldedEmail(trx)} = ?`, [email]);
  else void query.where({ mobile });
  if (reference !== null) void query.where({ reference });
  const rows: RawRow[] = await query;
  return rows.map((row) => decodeRow<StoredSubmission>(submissionColumns, row));
}

/** As migration 0006 has indexed it. */
function foldedEmail(knex: Knex): string {
  return dialectOf(knex) === 'mysql' ? 'email_folded' : 'lower(email)';
}
