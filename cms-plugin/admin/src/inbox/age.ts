const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago, in the greatest unit that tells something. */
export interface Age {
  value: number;
  unit: 'minute' | 'hour' | 'day' | 'month';
}

/** The age of an instant (ISO 8601) at `now` (milliseconds UTC); never negative. */
export function ageOf(instant: string, now: number): Age {
  const passed = Math.max(0, now - Date.parse(instant));
  if (passed < HOUR) return { value: Math.floor(passed / MINUTE), unit: 'minute' };
  if (passed < DAY) return { value: Math.floor(passed / HOUR), unit: 'hour' };
  if (passed < 60 * DAY) return { value: Math.floor(passed / DAY), unit: 'day' };
  return { value: Math.floor(passed / (30 * DAY)), unit: 'month' };
}
