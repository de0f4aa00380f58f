import type { Locale, MessageRow, MessageState, OutgoingChannel } from '@member-services/contract/forms';
import { faultOf } from '../outbox/message-fault.js';
import type { Ways } from '../outbox/address.js';
import type { RawRow } from '../tables/rows.js';

/** Columns of the outbox that staff see something of; never who it goes to. */
export const MESSAGE_COLUMNS = [
  'id',
  'event',
  'channel',
  'locale',
  'attempts',
  'created_at',
  'due_at',
  'sent_at',
  'failed_at',
  'cancelled_at',
  'delivered_at',
  'bounced_at',
  'held_reason',
  'last_error',
] as const;

/** One message as staff see it. */
export function messageRowOf(row: RawRow, ways: Ways): MessageRow {
  const state = stateOf(row, ways);
  const kept = state === 'held' ? row['held_reason'] : row['last_error'];
  return {
    id: Number(row['id']),
    reference: typeof row['reference'] === 'string' ? row['reference'] : null,
    event: String(row['event']),
    channel: row['channel'] as OutgoingChannel,
    locale: row['locale'] as Locale,
    state,
    fault: state === 'sent' ? null : faultOf(typeof kept === 'string' ? kept : null),
    attempts: Number(row['attempts']),
    createdAt: isoOf(row['created_at']) ?? '',
    dueAt: state === 'waiting' || state === 'held' ? isoOf(row['due_at']) : null,
    sentAt: isoOf(row['sent_at']),
    failedAt: isoOf(row['failed_at']),
    deliveredAt: isoOf(row['delivered_at']),
    bouncedAt: isoOf(row['bounced_at']),
  };
}

function stateOf(row: RawRow, ways: Ways): MessageState {
  if (row['sent_at'] !== null) return 'sent';
  if (row['failed_at'] !== null) return 'failed';
  if (row['cancelled_at'] !== null) return 'cancelled';
  if (row['held_reason'] !== null) return 'held';
  return handChannels(ways).some((channel) => channel === row['channel']) ? 'by-hand' : 'waiting';
}

/** The ways by which nothing leaves without somebody's hands. */
export function handChannels({ smsByHand }: Ways): OutgoingChannel[] {
  return smsByHand ? ['letter', 'sms'] : ['letter'];
}

function isoOf(instant: unknown): string | null {
  return instant === null || instant === undefined ? null : new Date(Number(instant)).toISOString();
}
