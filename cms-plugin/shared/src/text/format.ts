import type { Locale } from './localised-text.js';
import { startOfDay, TIME_ZONE } from './civil-day.js';

/** Calendar and digits are always stated: what `ar-SA` means by default differs between browsers. */
const GREGORIAN: Record<Locale, string> = {
  ar: 'ar-SA-u-ca-gregory-nu-latn',
  en: 'en-GB-u-ca-gregory-nu-latn',
};
const HIJRI: Record<Locale, string> = {
  ar: 'ar-SA-u-ca-islamic-umalqura-nu-latn',
  en: 'en-GB-u-ca-islamic-umalqura-nu-latn',
};

/** A civil day (`YYYY-MM-DD`) in words, Gregorian: «25 نوفمبر 2026», `25 November 2026`. */
export function formatDay(day: string, locale: Locale): string {
  return inRiyadh(GREGORIAN[locale], { day: 'numeric', month: 'long', year: 'numeric' }, startOfDay(day));
}

/** The same day in the Umm al-Qura calendar: «15 جمادى الآخرة 1448 هـ». */
export function formatHijriDay(day: string, locale: Locale): string {
  return inRiyadh(HIJRI[locale], { day: 'numeric', month: 'long', year: 'numeric' }, startOfDay(day));
}

/** Day and time of an instant (ISO 8601 or milliseconds UTC) as Riyadh's clocks show it. */
export function formatInstant(instant: string | number, locale: Locale): string {
  const at = typeof instant === 'number' ? instant : Date.parse(instant);
  const options = {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  } as const;
  return inRiyadh(GREGORIAN[locale], options, at);
}

/** A number with grouped ASCII digits. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(GREGORIAN[locale], { maximumFractionDigits: 2 }).format(value);
}

/** An amount of Saudi riyals: «1,234.50 ريال», `SAR 1,234.50`; whole riyals without decimals. */
export function formatMoney(riyals: number, locale: Locale): string {
  const digits = Number.isInteger(riyals) ? 0 : 2;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const amount = new Intl.NumberFormat(GREGORIAN[locale], options).format(riyals);
  return locale === 'ar' ? `${amount} ريال` : `SAR ${amount}`;
}

function inRiyadh(tag: string, options: Intl.DateTimeFormatOptions, instant: number): string {
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: TIME_ZONE }).format(instant);
}
