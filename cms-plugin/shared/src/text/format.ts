import { startOfDay } from './civil-day.js';
import type { Digits } from './digits.js';
import type { Locale } from './localised-text.js';
import { madeOnce } from './made-once.js';
import { inRiyadh, tagOf } from './written-in.js';

/** A civil day (`YYYY-MM-DD`) in words, Gregorian: «25 نوفمبر 2026», `25 November 2026`. */
export function formatDay(day: string, locale: Locale, digits?: Digits): string {
  return inRiyadh(
    tagOf('gregory', locale, digits),
    { day: 'numeric', month: 'long', year: 'numeric' },
    startOfDay(day),
  );
}

/** A number with grouped digits. */
export function formatNumber(value: number, locale: Locale, digits?: Digits): string {
  // Most numbers are written as they are, and a slow phone takes a tenth of a second to be told how to write others.
  const isPlain = value >= 0 && value < 1000 && Number.isInteger(value) && digits !== 'arabicIndic';
  if (isPlain) return String(value);
  return numbers(tagOf('gregory', locale, digits)).format(value);
}

const numbers = madeOnce((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
