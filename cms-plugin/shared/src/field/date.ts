import { addDays, isCivilDay } from '../text/civil-day.js';
import { asciiDigits } from '../text/digits.js';
import { gregorianOfHijri, isHijriYear } from './hijri-date.js';
import type { Normalised } from './normalised.js';
import { normalised, refused } from './normalised.js';
import { normaliseTypedLine } from './typed-text.js';

/** Days of the Gregorian calendar that somebody can mean; no Hijri year falls among theirs. */
const EARLIEST = '1900-01-01';
const LATEST = '2199-12-31';

/**
 * A Gregorian day as `YYYY-MM-DD`, typed so or as `D/M/YYYY`, with any digits. A year from 1300 to 1599 is one of the
 * Umm al-Qura calendar: «15/6/1448» is `2026-11-25`.
 */
export function normaliseDate(raw: unknown): Normalised<string> {
  const line = normaliseTypedLine(raw, 30);
  if (!line.ok || line.value === undefined) return line;
  const day = isoForm(asciiDigits(line.value).replace(/\s/g, ''));
  return isCivilDay(day) && day >= EARLIEST && day <= LATEST ? normalised(day) : refused('invalidDate');
}

function isoForm(written: string): string {
  const parts = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(written);
  if (!parts) return '';
  const [, first = '', , month = '', last = ''] = parts;
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  if (isHijriYear(Number(year))) return gregorianOfHijri(Number(year), Number(month), Number(day)) ?? '';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const RELATIVE = /^today(?:([+-])(\d{1,5})d)?$/;

/** Whether a text is a limit of a date field: `YYYY-MM-DD`, `today`, `today+60d`, `today-365d`. */
export function isDayLimit(text: string): boolean {
  return RELATIVE.test(text) || isCivilDay(text);
}

/**
 * The civil day that a limit means.
 * @param today civil day of Asia/Riyadh
 */
export function resolveDayLimit(limit: string, today: string): string {
  const parts = RELATIVE.exec(limit);
  if (!parts) return limit;
  const days = Number(parts[2] ?? 0);
  return addDays(today, parts[1] === '-' ? -days : days);
}
