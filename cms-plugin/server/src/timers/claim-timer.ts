import type { TimerKind } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { dialectOf } from '../tables/dialect.js';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import { TIMERS, timerColumns } from './stored-timer.js';
import type { StoredTimer } from './stored-timer.js';

/** So many due timers are looked at in one go; some of them may be taken by another instance meanwhile. */
const CANDIDATES = 8;

/** Who takes a timer, and for how long it is theirs. */
export interface TimerClaim {
  owner: string;
  /** Milliseconds UTC. */
  now: number;
  leaseMs: number;
  /** What it knows how to do: a newer instance may have put in others. */
  kinds: readonly TimerKind[];
}

/**
 * Takes the timer that has been due the longest. Two instances never take the same one at once: the taking is a
 * compare-and-set on the row's fence, which counts every taking. On PostgreSQL rows under another's hands are skipped.
 * @returns the timer with this attempt and fence counted in; undefined when nothing is due
 */
export async function claimTimer(knex: Knex, claim: TimerClaim): Promise<StoredTimer | undefined> {
  for (const candidate of await dueTimers(knex, claim)) {
    const taken = {
      ...candidate,
      fence: candidate.fence + 1,
      attempts: candidate.attempts + 1,
      leaseUntil: claim.now + claim.leaseMs,
    };
    const changed = await knex(TIMERS)
      .where({ id: candidate.id, fence: candidate.fence, state: 'open' })
      .update({
        lease_owner: claim.owner,
        lease_until: taken.leaseUntil,
        fence: taken.fence,
        attempts: taken.attempts,
      });
    if (changed === 1) return taken;
  }
  return undefined;
}

async function dueTimers(knex: Knex, { now, kinds }: TimerClaim): Promise<StoredTimer[]> {
  const query = knex(TIMERS)
    .where({ state: 'open' })
    .whereIn('kind', [...kinds])
    .andWhere('due_at', '<=', now)
    .andWhere('lease_until', '<=', now)
    .orderBy('due_at')
    .orderBy('id')
    .limit(CANDIDATES);
  const rows = (await (dialectOf(knex) === 'postgres' ? query.forUpdate().skipLocked() : query)) as RawRow[];
  return rows.map((row) => decodeRow<StoredTimer>(timerColumns, row));
}
