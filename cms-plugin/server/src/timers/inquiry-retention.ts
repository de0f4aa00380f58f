import type { Knex } from 'knex';
import { SUBMISSIONS } from '../submissions/stored-submission.js';
import { planEverything } from './plan-everything.js';

/**
 * Inquiries of a version that knew no retention for them get the one that is set now, once, and what is over is
 * planned. One that has a retention keeps it, as a request keeps its service's.
 */
export async function keepInquiriesFor(
  months: number,
  { knex, now }: { knex: Knex; now: number },
): Promise<void> {
  const found = await knex(SUBMISSIONS)
    .where({ kind: 'inquiry' })
    .whereNull('retention_months')
    .update({ retention_months: months });
  if (found > 0) await planEverything(knex, 'inquiry-retention', now);
}
