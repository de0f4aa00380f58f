import { civilDayOf, startOfDay } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { RawRow } from '../tables/rows.js';
import type { SentToday } from './day-limits.js';
import { OUTBOX } from './stored-message.js';
import type { StoredMessage } from './stored-message.js';

/** What has left today by the way of these messages, or is just leaving through another's hands. */
export async function sentToday(
  knex: Knex,
  messages: readonly StoredMessage[],
  now: number,
): Promise<SentToday> {
  const [first] = messages;
  if (!first) return { inAll: 0, byRecipient: new Map() };
  const recipients = [...new Set(messages.map(({ recipient }) => recipient))];
  const own = messages.map(({ id }) => id);
  const channel = first.channel;
  const sent = () =>
    knex(OUTBOX)
      .where({ channel })
      .where('sent_at', '>=', startOfDay(civilDayOf(now)));
  // Only what is due is in anybody's hands: what waits for another day, however much, is not even looked at.
  const leaving = () =>
    knex(OUTBOX)
      .where({ channel })
      .whereNull('sent_at')
      .whereNull('failed_at')
      .whereNull('cancelled_at')
      .where('due_at', '<=', now)
      .where('lease_until', '>=', now)
      .whereNotIn('id', own);
  const [inAll, inHands, byRecipient] = await Promise.all([
    countOf(sent()),
    leaving().select('recipient') as Promise<RawRow[]>,
    sent().whereIn('recipient', recipients).groupBy('recipient').select('recipient').count({ sent: '*' }),
  ]);
  const counts = new Map(
    (byRecipient as RawRow[]).map((row) => [String(row['recipient']), Number(row['sent'])]),
  );
  for (const row of inHands) {
    const recipient = String(row['recipient']);
    counts.set(recipient, (counts.get(recipient) ?? 0) + 1);
  }
  return { inAll: inAll + inHands.length, byRecipient: counts };
}

async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const rows = await query.count<RawRow[]>({ counted: '*' });
  return Number(rows[0]?.['counted'] ?? 0);
}
