import type { Knex } from 'knex';
import { dialectOf } from '../tables/dialect.js';
import { decodeRow } from '../tables/rows.js';
import type { Columns, RawRow } from '../tables/rows.js';
import type { Locale } from '@member-services/contract/forms';
import type { NotificationParameters, OutgoingChannel } from './enqueue.js';
import type { NotificationEvent } from '@member-services/contract/forms';

export const OUTBOX = 'ms_outbox';

/** A message that waits, as the table holds it. */
export interface StoredMessage {
  id: number;
  submissionId: number | null;
  event: NotificationEvent;
  channel: OutgoingChannel;
  recipient: string;
  locale: Locale;
  parameters: NotificationParameters;
  historyId: number | null;
  messageId: string;
  createdAt: number;
  dueAt: number;
  attempts: number;
  fence: number;
}

const columns = {
  id: ['id', 'number'],
  submissionId: ['submission_id', 'number'],
  event: ['event', 'text'],
  channel: ['channel', 'text'],
  recipient: ['recipient', 'text'],
  locale: ['locale', 'text'],
  parameters: ['parameters', 'json'],
  historyId: ['history_id', 'number'],
  messageId: ['message_id', 'text'],
  createdAt: ['created_at', 'number'],
  dueAt: ['due_at', 'number'],
  attempts: ['attempts', 'number'],
  fence: ['fence', 'number'],
} as const satisfies Columns<StoredMessage>;

/** Who takes a message, when, and for how long. */
export interface Claim {
  /** Names the process among the instances. */
  owner: string;
  /** Milliseconds UTC. */
  now: number;
  /** Longer than an attempt may take, so that a holder that is alive is never overtaken. */
  leaseMs: number;
}

/** So many waiting messages are looked at in one go; some of them may be taken by another instance meanwhile. */
const CANDIDATES = 8;

/**
 * Takes the next e-mail that is due, for one attempt. Two instances never take the same one: the taking is a
 * compare-and-set on the row's fence, which counts every taking. On PostgreSQL rows under another's hands are skipped.
 * @returns the message with this attempt and fence counted in; undefined when nothing is due
 */
export async function claimNext(
  knex: Knex,
  { owner, now, leaseMs }: Claim,
): Promise<StoredMessage | undefined> {
  for (const candidate of await dueMessages(knex, now)) {
    const claimed = { ...candidate, fence: candidate.fence + 1, attempts: candidate.attempts + 1 };
    const taken = await waiting(knex, now)
      .where({ id: candidate.id, fence: candidate.fence })
      .update({
        lease_owner: owner,
        lease_until: now + leaseMs,
        fence: claimed.fence,
        attempts: claimed.attempts,
      });
    if (taken === 1) return claimed;
  }
  return undefined;
}

async function dueMessages(knex: Knex, now: number): Promise<StoredMessage[]> {
  const query = waiting(knex, now).select('*').orderBy('due_at').orderBy('id').limit(CANDIDATES);
  const rows = (await (dialectOf(knex) === 'postgres' ? query.forUpdate().skipLocked() : query)) as RawRow[];
  return rows.map((row) => decodeRow<StoredMessage>(columns, row));
}

function waiting(knex: Knex, now: number): Knex.QueryBuilder {
  return knex(OUTBOX)
    .whereNull('sent_at')
    .whereNull('failed_at')
    .where('channel', 'email')
    .where('due_at', '<=', now)
    .where((free) => void free.whereNull('lease_until').orWhere('lease_until', '<', now));
}

/** What is written when an attempt is over. Only the holder of the fence may; a holder that slept changes nothing. */
export type Settlement =
  | { kind: 'sent'; at: number }
  | { kind: 'retry'; dueAt: number; error: string }
  | { kind: 'failed'; at: number; error: string };

/** Writes down what an attempt came to. @returns false when another instance has taken the message meanwhile */
export async function settle(knex: Knex, message: StoredMessage, settlement: Settlement): Promise<boolean> {
  const changed = await knex(OUTBOX)
    .where({ id: message.id, fence: message.fence })
    .whereNull('sent_at')
    .update({ lease_owner: null, lease_until: null, ...settled(settlement) });
  return changed === 1;
}

function settled(settlement: Settlement): RawRow {
  switch (settlement.kind) {
    case 'sent':
      return { sent_at: settlement.at, last_error: null };
    case 'retry':
      return { due_at: settlement.dueAt, last_error: settlement.error };
    case 'failed':
      return { failed_at: settlement.at, last_error: settlement.error };
  }
}

/** Takes a message out that has become pointless before it left, such as an invitation to rate what was rated. */
export async function discard(knex: Knex, message: StoredMessage): Promise<void> {
  await knex(OUTBOX).where({ id: message.id, fence: message.fence }).whereNull('sent_at').delete();
}
