import type { Locale, NotificationEvent, OutgoingChannel } from '@member-services/contract/forms';
import { decodeRow } from '../tables/rows.js';
import type { Columns, RawRow } from '../tables/rows.js';
import type { NotificationParameters } from './enqueue.js';

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
  expiresAt: number | null;
  attempts: number;
  fence: number;
  /** Leaves in spite of the day's limits. */
  exempt: boolean;
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
  expiresAt: ['expires_at', 'number'],
  attempts: ['attempts', 'number'],
  fence: ['fence', 'number'],
  exempt: ['exempt', 'boolean'],
} as const satisfies Columns<StoredMessage>;

/** A message out of its row. @throws where the row cannot be read */
export function storedMessage(row: RawRow): StoredMessage {
  return decodeRow<StoredMessage>(columns, row);
}
