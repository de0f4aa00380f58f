import { addDays } from '../text/civil-day.js';

/** Years that can only be meant in the Hijri calendar: 1300 to 1599 (Gregorian 1882 to 2174). */
export function isHijriYear(year: number): boolean {
  return year >= 1300 && year < 1600;
}

/** 1 Muharram of the year 1, as the Gregorian calendar counts back to it. */
const FIRST_DAY = '0622-07-19';
/** Mean length of a month and of a year of twelve such, in days. */
const MONTH = 29.530_588;
const YEAR = 12 * MONTH;
/** How far Umm al-Qura strays from the mean at most, in days, with one to spare. */
const SEARCHED = 4;

/**
 * The Gregorian day (`YYYY-MM-DD`) of a day in the Umm al-Qura calendar, the official one of Saudi Arabia; null where
 * that month has no such day. The calendar follows tables, not a formula, so the day is looked for around its mean
 * place among what `Intl` knows of them.
 */
export function gregorianOfHijri(year: number, month: number, day: number): string | null {
  const written = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const wanted = [year, month, day].join('/');
  const mean = Math.floor((year - 1) * YEAR + (month - 1) * MONTH) + day - 1;
  for (let offset = -SEARCHED; offset <= SEARCHED; offset += 1) {
    const candidate = addDays(FIRST_DAY, mean + offset);
    if (inParts(written, candidate) === wanted) return candidate;
  }
  return null;
}

/** A day as `year/month/day` of the formatter's calendar. */
function inParts(formatter: Intl.DateTimeFormat, day: string): string {
  const parts = formatter.formatToParts(Date.parse(`${day}T00:00:00Z`));
  return ['year', 'month', 'day'].map((wanted) => parts.find(({ type }) => type === wanted)?.value).join('/');
}
