/** The association's time zone; no daylight saving, UTC+3 all year. */
export const TIME_ZONE = 'Asia/Riyadh';

const DAY_MS = 86_400_000;
const RIYADH_OFFSET_MS = 3 * 3_600_000;

/** Civil day (`YYYY-MM-DD`) of an instant (milliseconds UTC) in Riyadh. */
export function civilDayOf(instant: number): string {
  return new Date(instant + RIYADH_OFFSET_MS).toISOString().slice(0, 10);
}

/** The first instant (milliseconds UTC) of a civil day in Riyadh. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - RIYADH_OFFSET_MS;
}

/** A civil day so many days later (or earlier, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one civil day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Whether a text is a real day of the Gregorian calendar in the form `YYYY-MM-DD`. */
export function isCivilDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text);
}
