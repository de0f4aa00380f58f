import type { Knex } from 'knex';
import { retryOnContention } from '../tables/retry-on-contention.js';
import type { RawRow } from '../tables/rows.js';
import { updateRows } from '../tables/update.js';
import { OUTBOX } from './stored-message.js';
import type { StoredMessage } from './stored-message.js';

/** What is written when an attempt is over. Only the holder of the fence may; a holder that slept changes nothing. */
export type Settlement =
  | { kind: 'sent'; at: number; providerId: string | null }
  | { kind: 'retry'; dueAt: number; error: string }
  | { kind: 'failed'; at: number; error: string }
  /** One of the day's limits is reached; nothing was tried. */
  | { kind: 'held'; dueAt: number; reason: 'recipientLimit' | 'dayLimit' }
  /** There was no time left to try it. */
  | { kind: 'givenBack' }
  /** It would no longer be true, or in time. */
  | { kind: 'cancelled'; at: number; reason: 'movedOn' | 'expired' }
  /** Pointless, and better without a trace: an invitation to rate what was rated. */
  | { kind: 'removed' };

/** A message with what its attempt came to. */
export interface SettledMessage {
  message: Pick<StoredMessage, 'id' | 'fence' | 'attempts'>;
  settlement: Settlement;
}

/**
 * Writes down what attempts came to, in one commit.
 * @returns how many were written; the others had passed to another instance meanwhile
 */
export async function settle(knex: Knex, settled: readonly SettledMessage[]): Promise<number> {
  if (settled.length === 0) return 0;
  return retryOnContention(() =>
    knex.transaction(async (trx) => {
      let written = 0;
      for (const one of settled) written += await settleOne(trx, one);
      return written;
    }),
  );
}

async function settleOne(trx: Knex.Transaction, { message, settlement }: SettledMessage): Promise<number> {
  const own = { id: message.id, fence: message.fence, sent_at: null };
  if (settlement.kind === 'removed') return trx(OUTBOX).where(own).delete();
  return updateRows(trx, OUTBOX, own, {
    lease_owner: null,
    lease_until: null,
    ...columnsOf(settlement, message.attempts),
  });
}

function columnsOf(settlement: Settlement, attempts: number): RawRow {
  switch (settlement.kind) {
    case 'sent':
      return {
        sent_at: settlement.at,
        provider_id: settlement.providerId,
        last_error: null,
        held_reason: null,
        lost: 0,
      };
    case 'retry':
      return { due_at: settlement.dueAt, last_error: settlement.error, held_reason: null, lost: 0 };
    case 'failed':
      return { failed_at: settlement.at, last_error: settlement.error, held_reason: null, lost: 0 };
    case 'held':
      return { due_at: settlement.dueAt, held_reason: settlement.reason, attempts: attempts - 1, lost: 0 };
    case 'givenBack':
      return { attempts: attempts - 1 };
    case 'cancelled':
      return { cancelled_at: settlement.at, last_error: settlement.reason, held_reason: null };
    case 'removed':
      return {};
  }
}
