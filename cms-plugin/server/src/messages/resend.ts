import type { ResendBody } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { withoutConcerning } from '../concerned/concerned-staff.js';
import type { Ways } from '../outbox/address.js';
import { OUTBOX } from '../outbox/stored-message.js';
import { inList } from './message-lists.js';

/** So many leave with one press; whoever has more presses again. */
const AT_MOST = 1_000;

/** Who sends again, and when. */
interface Resending {
  ways: Ways;
  /** Stable id of the member of staff; what concerns them stays as it is. */
  person: string | null;
  /** Milliseconds UTC. */
  now: number;
}

/**
 * Lets messages go once more: what failed begins anew, what a day's limit holds leaves in spite of it. What was sent,
 * or waits for its turn, is left alone.
 * @returns how many will be tried
 */
export async function resend(
  knex: Knex,
  { ids, list }: ResendBody,
  { ways, person, now }: Resending,
): Promise<number> {
  let resent = 0;
  for (const one of ['failed', 'held'] as const) {
    if (list !== undefined && list !== one) continue;
    const listed = inList(knex, one, ways).limit(AT_MOST);
    const wanted = withoutConcerning(listed, `${OUTBOX}.submission_id`, person);
    if (ids !== undefined) wanted.whereIn(`${OUTBOX}.id`, ids);
    const rows = await wanted.select<{ id: number }[]>(`${OUTBOX}.id`);
    if (rows.length === 0) continue;
    resent += await inList(knex, one, ways)
      .whereIn(
        'id',
        rows.map(({ id }) => id),
      )
      .update({
        failed_at: null,
        last_error: null,
        held_reason: null,
        attempts: 0,
        lost: 0,
        due_at: now,
        expires_at: null,
        ...(one === 'held' ? { exempt: true } : {}),
      });
  }
  return resent;
}
