import { writesArabicIndic } from './digits.js';
import type { Digits } from './digits.js';
import type { Locale } from './localised-text.js';

type Calendar = 'gregory' | 'islamic-umalqura';

/** Calendar and digits are always stated: what `ar-SA` means by default differs between browsers. */
export function tagOf(calendar: Calendar, locale: Locale, digits?: Digits): string {
  const numbers = writesArabicIndic(locale, digits) ? 'arab' : 'latn';
  return `${locale === 'ar' ? 'ar-SA' : 'en-GB'}-u-ca-${calendar}-nu-${numbers}`;
}
