import { TIME_ZONE } from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';

/**
 * Dates with calendar, digits and time zone always stated: browsers differ in what `ar` means by itself. Numbers
 * stand in ASCII digits in both languages, as they do in the reference and in the messages that we send.
 */
const TAGS = {
  gregorian: { ar: 'ar-SA-u-ca-gregory-nu-latn', en: 'en-GB-u-ca-gregory-nu-latn' },
  hijri: { ar: 'ar-SA-u-ca-islamic-umalqura-nu-latn', en: 'en-GB-u-ca-islamic-umalqura-nu-latn' },
} as const satisfies Record<string, Record<Locale, string>>;

/** An instant (ISO 8601) or a civil day (`YYYY-MM-DD`) in words: «الأربعاء، 25 نوفمبر 2026». */
export function dayInWords(when: string, locale: Locale, calendar: keyof typeof TAGS = 'gregorian'): string {
  return new Intl.DateTimeFormat(TAGS[calendar][locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(calendar === 'gregorian' ? { weekday: 'long' } : {}),
    timeZone: TIME_ZONE,
  }).format(instantOf(when));
}

/** Day and time of an instant (ISO 8601), as the clock in Riyadh shows it. */
export function timeInWords(when: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAGS.gregorian[locale], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  }).format(instantOf(when));
}

/** A number in the locale's grouping, ASCII digits. */
export function numberInWords(value: number, locale: Locale, options: Intl.NumberFormatOptions = {}): string {
  return new Intl.NumberFormat(TAGS.gregorian[locale], options).format(value);
}

/** Noon in Riyadh of a civil day, so that no time zone moves it; instants as they are. */
function instantOf(when: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(when) ? `${when}T09:00:00Z` : when);
}
