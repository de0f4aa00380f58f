import type { Knex } from 'knex';
import { submissionColumns, SUBMISSIONS } from '../submissions/stored-submission.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { dialectOf } from '../tables/dialect.js';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import type { RecoveryRequest } from './recovery-requests.js';

/** More than a person has at a time, and few enough for one message. */
const MOST = 10;

/** The submissions of a contact, the newest first; with a reference, that one alone. */
export async function submissionsOf(
  knex: Knex,
  { email, mobile, reference }: RecoveryRequest,
): Promise<StoredSubmission[]> {
  const query = knex<RawRow>(SUBMISSIONS).orderBy('id', 'desc').limit(MOST);
  if (email !== null) void query.whereRaw(`${foldedEmail(knex)} = ?`, [email]);
  else void query.where({ mobile });
  if (reference !== null) void query.where({ reference });
  const rows: RawRow[] = await query;
  return rows.map((row) => decodeRow<StoredSubmission>(submissionColumns, row));
}

/** As migration 0006 has indexed it. */
function foldedEmail(knex: Knex): string {
  return dialectOf(knex) === 'mysql' ? 'email_folded' : 'lower(email)';
}
