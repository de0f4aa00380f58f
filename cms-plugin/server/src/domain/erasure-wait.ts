import { addDays, civilDayOf, startOfDay } from '@member-services/contract/forms';

/** So many days longer data are kept for a message that waits for somebody's hands; then they are erased without it. */
const HANDS_DAYS = 30;
/** After the warning staff have so many days at least, however late it comes. */
const WARNED_DAYS = 7;

/** What a message that has not left means for an erasure that is due. */
export interface ErasureWait {
  /** Until when the timer waits before it looks again. */
  until: number;
  /** The day of the erasure, where staff have to be told of it now. */
  warnOf: string | null;
}

/**
 * Whether an erasure still waits for a message that somebody has to print or send; null: it waits no longer. Nobody's
 * data are kept for ever because a letter was never marked as posted.
 * @param dueAt when the erasure was due; @param lookedAt the instant for which the timer stood this time
 */
export function waitForHands(dueAt: number, lookedAt: number, now: number): ErasureWait | null {
  const isFirst = lookedAt <= dueAt;
  const last = startOfDay(addDays(civilDayOf(dueAt), HANDS_DAYS));
  if (!isFirst && now >= last) return null;
  const tomorrow = startOfDay(addDays(civilDayOf(now), 1));
  if (!isFirst) return { until: tomorrow, warnOf: null };
  const warned = startOfDay(addDays(civilDayOf(now), WARNED_DAYS));
  // One that comes to light too late is looked at again only when the warning has had its days.
  return { until: last > warned ? tomorrow : warned, warnOf: civilDayOf(Math.max(last, warned)) };
}
