import type { Knex } from 'knex';

/** What staff read beside a message that a restore has held back. */
export const HELD_AFTER_RESTORE = 'heldAfterRestore';

/**
 * Holds back what a restored database would send at once: between the backup and its loss the server may have sent all
 * of it, and no trace of that is left. Held messages stand among the failed ones, from where staff send them again one
 * by one. What is due only later cannot have left and stays as it is. Leases of servers that are gone end.
 * @param now milliseconds UTC
 * @returns how many are held
 */
export async function holdOldMessages(knex: Knex, now: number): Promise<number> {
  await knex('ms_leases').update({ until: 0 });
  return knex('ms_outbox')
    .whereNull('sent_at')
    .whereNull('failed_at')
    .whereNull('cancelled_at')
    .where('due_at', '<=', now)
    .update({ failed_at: now, last_error: HELD_AFTER_RESTORE, lease_owner: null, lease_until: null });
}
