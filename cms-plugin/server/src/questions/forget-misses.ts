import { addMonths } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { MISSES } from './store-miss.js';

/** What nobody has looked for in so long says nothing about today. */
const KEPT_MONTHS = 12;
/** More of them than anybody reads; a machine that invents words fills no table. */
export const MOST_MISSES = 5_000;
const AT_ONCE = 500;

/**
 * Lets go of searches that found nothing: those that are long past, and beyond a number those that were made least
 * often.
 * @param today civil day of Riyadh
 */
export async function forgetMisses(knex: Knex, today: string, most = MOST_MISSES): Promise<void> {
  await knex(MISSES).where('last_on', '<', addMonths(today, -KEPT_MONTHS)).delete();
  for (;;) {
    const beyond: unknown[] = await knex(MISSES)
      .orderBy([{ column: 'count', order: 'desc' }, { column: 'last_on', order: 'desc' }, 'id'])
      .offset(most)
      .limit(AT_ONCE)
      .pluck('id');
    if (beyond.length === 0) return;
    await knex(MISSES).whereIn('id', beyond.map(Number)).delete();
  }
}
