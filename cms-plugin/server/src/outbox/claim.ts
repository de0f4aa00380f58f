import type { Knex } from 'knex';
import { committed } from '../tables/commit-group.js';
import { dialectOf } from '../tables/dialect.js';
import type { RawRow } from '../tables/rows.js';
import type { OutgoingChannel } from '@member-services/contract/forms';
import { OUTBOX, storedMessage } from './stored-message.js';
import type { StoredMessage } from './stored-message.js';

/** So many messages are taken in one go, in one commit. */
export const BATCH = 16;
/** A message whose worker vanished so often is what it vanished of: it is set aside. */
export const MAXIMUM_LOSSES = 5;

/** Who takes messages of which way, and when. */
export interface Claim {
  channel: OutgoingChannel;
  owner: string;
  /** Milliseconds UTC. */
  now: number;
  /** Longer than an attempt may take, so that a holder that is alive is never overtaken. */
  leaseMs: number;
  /** Messages that this instance knows more of than the database does. */
  except?: readonly number[];
  /** Whether to take also what somebody took and never said what became of it; default: yes. */
  orphans?: boolean;
}

/**
 * Takes messages that are due, for one attempt each. Two instances never take the same one: rows under another's hands
 * are skipped where the database can (PostgreSQL, MariaDB from 10.6, MySQL 8), and the taking itself asks again whether
 * the row is free. A message whose holder is gone is taken alone: whatever ended the holder must not hurt others.
 */
export class Claims {
  private skips: Promise<boolean> | undefined;

  /** @param reader where to look for what is due; the taking itself asks again */
  constructor(
    private readonly knex: Knex,
    private readonly reader: Knex = knex,
  ) {}

  /** @returns the messages with this attempt and fence counted in; none when nothing is due */
  async take(claim: Claim): Promise<StoredMessage[]> {
    const candidates = await this.candidates(claim);
    const orphans = candidates.filter(({ orphaned }) => orphaned);
    const hopeless = orphans.filter(({ lost }) => lost >= MAXIMUM_LOSSES);
    for (const { id } of hopeless) await this.setAside(id, claim, 'SetAside');
    const [orphan] = orphans.filter(({ lost }) => lost < MAXIMUM_LOSSES);
    const fresh = candidates.filter(({ orphaned }) => !orphaned);
    const ids = orphan ? [orphan.id] : fresh.map(({ id }) => id);
    if (ids.length === 0) return hopeless.length > 0 ? this.take(claim) : [];
    const rows = await this.lease(ids, claim, orphan !== undefined);
    const messages: StoredMessage[] = [];
    for (const row of rows) {
      const message = readable(row);
      if (message) messages.push(message);
      else await this.setAside(Number(row['id']), claim, 'Unreadable');
    }
    // Others were quicker, or none could be read: look at what comes after them.
    return messages.length > 0 ? messages : this.take(claim);
  }

  private async candidates(claim: Claim): Promise<Candidate[]> {
    const rows = (await free(this.reader, claim)
      .select('id', 'lease_until', 'lost')
      .orderBy('due_at')
      .orderBy('id')
      .limit(BATCH)) as RawRow[];
    return rows.map((row) => ({
      id: Number(row['id']),
      orphaned: row['lease_until'] !== null,
      lost: Number(row['lost']),
    }));
  }

  private async lease(ids: readonly number[], claim: Claim, orphaned: boolean): Promise<RawRow[]> {
    const { knex } = this;
    const dialect = dialectOf(knex);
    const taken = {
      lease_owner: claim.owner,
      lease_until: claim.now + claim.leaseMs,
      fence: knex.raw('fence + 1'),
      attempts: knex.raw('attempts + 1'),
      ...(orphaned ? { lost: knex.raw('lost + 1') } : {}),
    };
    if (dialect === 'mysql') return this.leaseLocked(ids, claim, taken);
    const take = (within: Knex, chosen: number[] | Knex.QueryBuilder) =>
      free(within, claim).whereIn('id', chosen).update(taken).returning('*') as Promise<RawRow[]>;
    const rows = await (dialect === 'sqlite'
      ? committed(knex, (trx) => take(trx, [...ids]))
      : take(knex, free(knex, claim).whereIn('id', ids).select('id').forUpdate().skipLocked()));
    return rows.sort(byDue);
  }

  /** MariaDB and MySQL hand nothing back from an update. */
  private async leaseLocked(ids: readonly number[], claim: Claim, taken: object): Promise<RawRow[]> {
    const skips = await (this.skips ??= skipsLocked(this.knex));
    return this.knex.transaction(async (trx) => {
      const query = free(trx, claim).whereIn('id', ids).orderBy('due_at').orderBy('id').select('*');
      const rows = (await (skips ? query.forUpdate().skipLocked() : query.forUpdate())) as RawRow[];
      if (rows.length === 0) return [];
      await trx(OUTBOX)
        .whereIn(
          'id',
          rows.map((row) => Number(row['id'])),
        )
        .update(taken);
      return rows.map((row) => ({
        ...row,
        fence: Number(row['fence']) + 1,
        attempts: Number(row['attempts']) + 1,
      }));
    });
  }

  private async setAside(id: number, { now }: Claim, error: string): Promise<void> {
    await this.knex(OUTBOX)
      .where({ id })
      .whereNull('sent_at')
      .update({ failed_at: now, last_error: error, lease_owner: null, lease_until: null });
  }
}

interface Candidate {
  id: number;
  /** Somebody held it and never said what became of it. */
  orphaned: boolean;
  lost: number;
}

/** What waits for this way of leaving, and is in nobody's hands. */
function free(knex: Knex, { channel, now, except = [], orphans = true }: Claim): Knex.QueryBuilder {
  const waiting = knex(OUTBOX)
    .where({ channel })
    .whereNull('sent_at')
    .whereNull('failed_at')
    .whereNull('cancelled_at')
    .where('due_at', '<=', now)
    .where((held) => {
      void held.whereNull('lease_until');
      if (orphans) void held.orWhere('lease_until', '<', now);
    });
  return except.length > 0 ? waiting.whereNotIn('id', [...except]) : waiting;
}

function readable(row: RawRow): StoredMessage | undefined {
  try {
    return storedMessage(row);
  } catch {
    return undefined; // its parameters are no JSON: set aside, and shown as such
  }
}

function byDue(one: RawRow, other: RawRow): number {
  return Number(one['due_at']) - Number(other['due_at']) || Number(one['id']) - Number(other['id']);
}

/** MariaDB skips locked rows from 10.6 on, MySQL from 8. */
async function skipsLocked(knex: Knex): Promise<boolean> {
  const answer: unknown = await knex.raw('select version() as version');
  const version =
    Array.isArray(answer) && Array.isArray(answer[0]) ? (answer[0][0] as RawRow)['version'] : '';
  const [, major = '0', minor = '0'] = /^(\d+)\.(\d+)/.exec(String(version)) ?? [];
  const isMariaDb = /mariadb/i.test(String(version));
  return isMariaDb ? Number(major) * 100 + Number(minor) >= 1006 : Number(major) >= 8;
}
