const DAY = 86_400_000;

/** By how many whole days the sample data are older than now: what was said to have happened stays in the past. */
export const daysSince = (anchor: string, now: number): number =>
  Math.floor((now - Date.parse(anchor)) / DAY);

/** An instant of the sample data, so many days later; milliseconds UTC. */
export const laterInstant = (instant: string, days: number): number => Date.parse(instant) + days * DAY;

/** A civil day, so many days later. */
export const laterDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Moves every civil day inside a value, however deep it stands. */
export function withLaterDays(value: unknown, days: number): unknown {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? laterDay(value, days) : value;
  if (Array.isArray(value)) return value.map((part) => withLaterDays(part, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withLaterDays(part, days)]));
}
