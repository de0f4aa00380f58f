import { TIME_ZONE } from './civil-day.js';
import type { Digits } from './digits.js';
import type { Locale } from './localised-text.js';
import { madeOnce } from './made-once.js';

type Calendar = 'gregory' | 'islamic-umalqura';

/** Calendar and digits are always stated: what `ar-SA` means by default differs between browsers. */
export function tagOf(calendar: Calendar, locale: Locale, digits?: Digits): string {
  const isArabic = locale === 'ar';
  return `${isArabic ? 'ar-SA' : 'en-GB'}-u-ca-${calendar}-nu-${isArabic && digits === 'arabicIndic' ? 'arab' : 'latn'}`;
}

/** An instant (milliseconds UTC) in words, as Riyadh's clocks show it. */
export function inRiyadh(tag: string, options: Intl.DateTimeFormatOptions, instant: number): string {
  return clocks(JSON.stringify([tag, options])).format(instant);
}

const clocks = madeOnce((name) => {
  const [tag, options] = JSON.parse(name) as [string, Intl.DateTimeFormatOptions];
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: TIME_ZONE });
});
