import { addDays, civilDayOf, startOfDay } from '@member-services/contract/forms';
import type { StoredMessage } from './stored-message.js';

/** Most messages of one civil day. */
export interface DayLimits {
  perRecipient: number;
  inAll: number;
}

/** What has left today, or is just leaving, by the same way. */
export interface SentToday {
  inAll: number;
  byRecipient: ReadonlyMap<string, number>;
}

/** Which messages may leave today, and which wait, over which limit. */
export interface Allotment {
  leaving: StoredMessage[];
  held: { message: StoredMessage; reason: 'recipientLimit' | 'dayLimit' }[];
}

/**
 * Holds back what would be more than a day's measure: nobody can make the association flood a stranger, or spend
 * without end. What is held leaves on the next day, or when staff say so; it is never lost.
 */
export function allot(
  messages: readonly StoredMessage[],
  sent: SentToday,
  { perRecipient, inAll }: DayLimits,
): Allotment {
  const allotment: Allotment = { leaving: [], held: [] };
  const byRecipient = new Map(sent.byRecipient);
  let total = sent.inAll;
  for (const message of messages) {
    const already = byRecipient.get(message.recipient) ?? 0;
    if (!message.exempt && already >= perRecipient) {
      allotment.held.push({ message, reason: 'recipientLimit' });
    } else if (!message.exempt && total >= inAll) {
      allotment.held.push({ message, reason: 'dayLimit' });
    } else {
      byRecipient.set(message.recipient, already + 1);
      total += 1;
      allotment.leaving.push(message);
    }
  }
  return allotment;
}

const HOUR_MS = 3_600_000;
/** Nobody is woken by what was held the day before. */
const MORNING_HOUR = 8;

/** The next morning in Riyadh, milliseconds UTC. */
export function nextMorning(now: number): number {
  return startOfDay(addDays(civilDayOf(now), 1)) + MORNING_HOUR * HOUR_MS;
}
