import { randomBytes } from 'node:crypto';
import type { Locale, NotificationEvent, OutgoingChannel, StaffEvent } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { insertRows } from '../tables/insert.js';

/**
 * Days that a message names, `YYYY-MM-DD` of Riyadh; they are put into words when the message leaves. Nothing that a
 * visitor typed and no reason of a decision is ever among them.
 */
export interface NotificationParameters {
  date?: string;
  dueDate?: string;
  earliest?: string;
  latest?: string;
  appealUntil?: string;
  /** Sequence of the history entry that a rating is offered for. */
  conclusionSequence?: number;
  /** Further submissions of the same person, to which the message leads too. */
  otherIds?: number[];
  /** To staff: which case it is, and how much waits for them and is late. */
  reference?: string;
  waiting?: number;
  late?: number;
}

/** One message to be sent: to whom, about what, since when. */
export interface OutgoingMessage {
  submissionId: number | null;
  event: NotificationEvent | StaffEvent;
  channel: OutgoingChannel;
  /** Address, number in E.164, or empty for a letter. */
  recipient: string;
  locale: Locale;
  parameters: NotificationParameters;
  /** `ms_history.id` of the step that it tells of. */
  historyId: number | null;
  /** Instant of the step, milliseconds UTC. */
  createdAt: number;
  /** Not before this instant; absent means at once. */
  dueAt?: number;
  /** Not after this instant: a message that could not leave in time is cancelled. Absent: it never grows too old. */
  expiresAt?: number;
}

/**
 * Puts messages into the outbox, in the transaction of the step that they tell of: what was acknowledged is told, and
 * nothing is told that was rolled back. Each gets a Message-ID now, so that a repeated sending is recognisably the
 * same message.
 */
export async function enqueue(trx: Knex.Transaction, messages: readonly OutgoingMessage[]): Promise<void> {
  await insertRows(trx, 'ms_outbox', messages.map(rowOf));
}

function rowOf(message: OutgoingMessage) {
  return {
    submission_id: message.submissionId,
    event: message.event,
    channel: message.channel,
    recipient: message.recipient,
    locale: message.locale,
    parameters: JSON.stringify(message.parameters),
    history_id: message.historyId,
    message_id: randomBytes(16).toString('hex'),
    created_at: message.createdAt,
    due_at: message.dueAt ?? message.createdAt,
    expires_at: message.expiresAt ?? null,
    attempts: 0,
    fence: 0,
  };
}
