import { addDays } from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';

/** A day to be kept in mind. */
export interface CalendarDay {
  /** The same for the same day of the same case, so that a file opened twice makes one entry. */
  id: string;
  /** Civil day, `YYYY-MM-DD`. */
  day: string;
  title: string;
}

/** Longest line of a calendar file in bytes, its end not counted (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/**
 * A calendar file (iCalendar, RFC 5545) of whole days, which keep nobody's time occupied. It says nothing of a person
 * and holds no link to the case, because calendars are shared and synchronised.
 * @param madeAt instant (ISO 8601) that the entries state as their own time
 */
export function calendarFile(days: readonly CalendarDay[], madeAt: string, locale: Locale): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Member Services//Receipt//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => entryOf(day, madeAt, locale)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryOf({ id, day, title }: CalendarDay, madeAt: string, locale: Locale): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${new Date(madeAt).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    // The end is the first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
    `SUMMARY;LANGUAGE=${locale}:${escaped(title)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/** Text as a value may hold it (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A long line in pieces, each after the first behind a space; no character is cut in two. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  const pieces = [''];
  let room = LINE_BYTES;
  for (const character of line) {
    const { length } = bytes.encode(character);
    if (length > room) {
      pieces.push('');
      room = LINE_BYTES - 1;
    }
    pieces.push((pieces.pop() ?? '') + character);
    room -= length;
  }
  return pieces.join('\r\n ');
}
