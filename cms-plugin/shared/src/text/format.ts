import { inDigits } from './digits.js';
import type { Digits } from './digits.js';
import type { Locale } from './localised-text.js';
import { madeOnce } from './made-once.js';
import { tagOf } from './written-in.js';

/* Most numbers and days are written here: the first answer of `Intl` costs a slow phone a tenth of a second. */

/** As Saudi Arabia and Britain name them. */
const MONTHS: Readonly<Record<Locale, string>> = {
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  en: 'January February March April May June July August September October November December',
};

/** A civil day (`YYYY-MM-DD`) in words, Gregorian: «25 نوفمبر 2026», `25 November 2026`. */
export function formatDay(day: string, locale: Locale, digits?: Digits): string {
  const [year, month, date] = day.split('-').map(Number);
  return inDigits(`${date} ${MONTHS[locale].split(' ')[Number(month) - 1]} ${year}`, locale, digits);
}

/** A number with grouped digits. */
export function formatNumber(value: number, locale: Locale, digits?: Digits): string {
  const isPlain = value >= 0 && value < 1000 && Number.isInteger(value);
  if (isPlain) return inDigits(String(value), locale, digits);
  return numbers(tagOf('gregory', locale, digits)).format(value);
}

const numbers = madeOnce((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
