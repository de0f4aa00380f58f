import { startOfDay, TIME_ZONE } from './civil-day.js';
import type { Digits } from './digits.js';
import type { Locale } from './localised-text.js';
import { madeOnce } from './made-once.js';
import { tagOf } from './written-in.js';

/* What no first field of a form shows: a file of its own, so that it arrives later. */

/** A civil day (`YYYY-MM-DD`) in the Umm al-Qura calendar: «15 جمادى الآخرة 1448 هـ». */
export function formatHijriDay(day: string, locale: Locale, digits?: Digits): string {
  const written = inRiyadh(
    tagOf('islamic-umalqura', locale, digits),
    { day: 'numeric', month: 'long', year: 'numeric' },
    startOfDay(day),
  );
  // the era stays with its year
  return written.replace(/ (?=\S+$)/, '\u00a0');
}

/** Day and time of an instant (ISO 8601 or milliseconds UTC) as Riyadh's clocks show it. */
export function formatInstant(instant: string | number, locale: Locale, digits?: Digits): string {
  const at = typeof instant === 'number' ? instant : Date.parse(instant);
  const options = {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  } as const;
  // the half of the day stays with its hour
  return inRiyadh(tagOf('gregory', locale, digits), options, at).replace(/ (?=[صم]$)/, '\u00a0');
}

/** An amount of Saudi riyals: «1,234.50 ريال», `SAR 1,234.50`; whole riyals without decimals. */
export function formatMoney(riyals: number, locale: Locale, digits?: Digits): string {
  const decimals = Number.isInteger(riyals) ? 0 : 2;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const amount = new Intl.NumberFormat(tagOf('gregory', locale, digits), options).format(riyals);
  return locale === 'ar' ? `${amount} ريال` : `SAR ${amount}`;
}

/** An instant (milliseconds UTC) in words, as Riyadh's clocks show it. */
function inRiyadh(tag: string, options: Intl.DateTimeFormatOptions, instant: number): string {
  return clocks(JSON.stringify([tag, options])).format(instant);
}

const clocks = madeOnce((name) => {
  const [tag, options] = JSON.parse(name) as [string, Intl.DateTimeFormatOptions];
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: TIME_ZONE });
});
