import type { Knex } from 'knex';

const LEASES = 'ms_leases';

/** A job that one instance does while the others leave it alone. */
export interface LeaseRequest {
  name: string;
  /** Names this process among the instances. */
  owner: string;
  /** Milliseconds for which it holds, unless given back. */
  forMs: number;
  /** Milliseconds UTC. */
  now: number;
}

/** A lease that was taken. Its fence is greater than every earlier one's, so that a writer that slept too long shows. */
export interface HeldLease {
  name: string;
  owner: string;
  fence: number;
}

/** Takes a lease if nobody holds it. One statement decides, so that of several instances one gets it. */
export async function takeLease(
  knex: Knex,
  { name, owner, forMs, now }: LeaseRequest,
): Promise<HeldLease | undefined> {
  await knex(LEASES).insert({ name, owner: '', until: 0, fence: 0 }).onConflict('name').ignore();
  const taken = await knex(LEASES)
    .where({ name })
    .andWhere('until', '<=', now)
    .update({ owner, until: now + forMs, fence: knex.raw('fence + 1') });
  if (taken !== 1) return undefined;
  const row = await knex<{ name: string; fence: number }>(LEASES).where({ name }).first('fence');
  return { name, owner, fence: Number(row?.fence) };
}

/** Gives a lease back before its time; does nothing when it has passed to another. */
export async function giveBackLease(knex: Knex, { name, owner, fence }: HeldLease): Promise<void> {
  await knex(LEASES).where({ name, owner, fence }).update({ until: 0 });
}
