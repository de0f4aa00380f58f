import { addDays, civilDayOf, startOfDay } from '../text/civil-day.js';
import type { QuietHours, WorkingCalendar } from './working-calendar.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** No calendar rests longer than this at a stretch; one that does is treated as if it worked on. */
const LONGEST_REST_DAYS = 400;

/** Day of the week of a civil day; 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Whether the association works on a civil day of Riyadh. */
export function isWorkingDay(day: string, { weekend, holidays }: WorkingCalendar): boolean {
  return !weekend.includes(weekdayOf(day)) && !holidays.some(({ from, to }) => from <= day && day <= to);
}

/** The day itself if it is a working day, else the next one. */
export function workingDayFrom(day: string, calendar: WorkingCalendar): string {
  return searchDay(day, 1, calendar);
}

/** The day itself if it is a working day, else the last one before it. */
export function workingDayUntil(day: string, calendar: WorkingCalendar): string {
  return searchDay(day, -1, calendar);
}

function searchDay(day: string, step: 1 | -1, calendar: WorkingCalendar): string {
  for (let away = 0; away < LONGEST_REST_DAYS; away += 1) {
    const candidate = addDays(day, away * step);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  return day;
}

/** The day that is so many working days after a day, which itself does not count. */
export function addWorkingDays(day: string, days: number, calendar: WorkingCalendar): string {
  let reached = day;
  for (let left = days; left > 0; left -= 1) reached = workingDayFrom(addDays(reached, 1), calendar);
  return reached;
}

/** Instant at which the association opens on a civil day. */
export function openingOf(day: string, { opens }: WorkingCalendar): number {
  return startOfDay(day) + minutesOf(opens) * MINUTE_MS;
}

/** Instant after so many working hours; time outside them does not count. */
export function addWorkingHours(instant: number, hours: number, calendar: WorkingCalendar): number {
  let at = instant;
  let left = hours * HOUR_MS;
  for (;;) {
    const day = workingDayFrom(civilDayOf(at), calendar);
    const begin = Math.max(at, openingOf(day, calendar));
    const end = startOfDay(day) + minutesOf(calendar.closes) * MINUTE_MS;
    const available = Math.max(0, end - begin);
    if (left <= available) return begin + left;
    left -= available;
    at = startOfDay(addDays(day, 1));
  }
}

/** The instant itself, or the end of the quiet hours that it falls into. */
export function afterQuietHours(instant: number, quiet: QuietHours | null): number {
  if (!quiet || quiet.from === quiet.to) return instant;
  const day = civilDayOf(instant);
  const minute = (instant - startOfDay(day)) / MINUTE_MS;
  const from = minutesOf(quiet.from);
  const to = minutesOf(quiet.to);
  const endsOn = (which: string) => startOfDay(which) + to * MINUTE_MS;
  if (from < to) return minute >= from && minute < to ? endsOn(day) : instant;
  if (minute >= from) return endsOn(addDays(day, 1));
  return minute < to ? endsOn(day) : instant;
}

/** A civil day so many months later; a day that the month lacks becomes its last one. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** Minutes since midnight of an `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
