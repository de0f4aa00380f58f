import type { Knex } from 'knex';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import { submissionColumns, SUBMISSIONS } from './stored-submission.js';
import type { StoredSubmission } from './stored-submission.js';

/** By what a submission is found: its public reference, or its number within the tables. */
export type SubmissionKey = { reference: string } | { id: number };

/** The submission as it stands, or undefined. */
export async function findSubmission(knex: Knex, key: SubmissionKey): Promise<StoredSubmission | undefined> {
  const row: RawRow | undefined = await knex<RawRow>(SUBMISSIONS).where(key).first();
  return row && decodeRow<StoredSubmission>(submissionColumns, row);
}
