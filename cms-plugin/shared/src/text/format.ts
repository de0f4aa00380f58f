import { startOfDay } from './civil-day.js';
import type { Digits } from './digits.js';
import type { Locale } from './localised-text.js';
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
  return new Intl.NumberFormat(tagOf('gregory', locale, digits), { maximumFractionDigits: 2 }).format(value);
}
