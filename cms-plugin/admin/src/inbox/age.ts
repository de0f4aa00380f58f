import { civilDayOf, daysBetween } from '@member-services/contract/forms';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, in the greatest unit that tells something. */
export interface Age {
  value: number;
  /** `second` is less than a minute: now. */
  unit: 'second' | 'minute' | 'hour' | 'day' | 'month';
}

/**
 * The age of an instant (ISO 8601) at `now` (milliseconds UTC); never negative. Days are civil days of Riyadh, so that
 * “yesterday” is the day that stands beside it.
 */
export function ageOf(instant: string, now: number): Age {
  const then = Date.parse(instant);
  const passed = Math.max(0, now - then);
  if (passed < MINUTE) return { value: 0, unit: 'second' };
  if (passed < HOUR) return { value: Math.floor(passed / MINUTE), unit: 'minute' };
  if (passed < DAY) return { value: Math.floor(passed / HOUR), unit: 'hour' };
  if (passed < 60 * DAY) return { value: daysBetween(civilDayOf(then), civilDayOf(now)), unit: 'day' };
  return { value: Math.floor(passed / (30 * DAY)), unit: 'month' };
}
