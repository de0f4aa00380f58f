import type { Knex } from 'knex';
import type { RawRow } from '../tables/rows.js';

const COPIES = 'ms_copies';

/** One copy of a person's data, made by a member of staff for handing over. */
export interface CopyMade {
  submissionId: number;
  staffId: string;
  staffName: string;
  /** Milliseconds UTC. */
  at: number;
}

/** Writes down who made a copy, and when. */
export async function noteCopy(knex: Knex, copy: CopyMade): Promise<void> {
  await knex(COPIES).insert({
    submission_id: copy.submissionId,
    staff_id: copy.staffId,
    staff_name: copy.staffName,
    at: copy.at,
  });
}

/** Who made the latest copy of a case. */
export async function lastCopy(knex: Knex, submissionId: number): Promise<{ by: string; at: string } | null> {
  const row: RawRow | undefined = await knex<RawRow>(COPIES)
    .where({ submission_id: submissionId })
    .orderBy('id', 'desc')
    .first();
  return row ? { by: String(row['staff_name']), at: new Date(Number(row['at'])).toISOString() } : null;
}
