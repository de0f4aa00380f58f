import type { Knex } from 'knex';
import { OUTBOX } from './stored-message.js';

/** What a provider tells of a message later. */
export interface Receipt {
  /** Our Message-ID or idempotency id, or the provider's own number. */
  message: string;
  outcome: 'delivered' | 'bounced';
  /** When it happened, milliseconds UTC; absent: now. */
  at?: number;
}

/** Reads a provider's own way of telling. @returns nothing where it makes no sense */
export type ReadReceipts = (body: unknown) => readonly Receipt[] | undefined;

/**
 * Notes when a message was delivered or came back. Both are kept, in whatever order they arrive; the first word of
 * each kind counts. What names no message of ours is nobody's fault: a provider tells of others as well.
 * @returns how many messages were noted
 */
export async function noteReceipts(knex: Knex, receipts: readonly Receipt[], now: number): Promise<number> {
  let noted = 0;
  for (const { message, outcome, at } of receipts) {
    const column = outcome === 'delivered' ? 'delivered_at' : 'bounced_at';
    const id = ownId(message);
    noted += await knex(OUTBOX)
      .where((named) => void named.where('message_id', id).orWhere('provider_id', message))
      .whereNull(column)
      .update({ [column]: Math.min(at ?? now, now) });
  }
  return noted;
}

/** `<hex@domain>` names the message as `hex` does. */
function ownId(message: string): string {
  return message.replace(/^<|@.*$|>$/g, '');
}
