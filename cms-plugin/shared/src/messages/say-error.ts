import type { ErrorCode, ErrorParams } from '../endpoints/errors.js';
import { isCivilDay } from '../text/civil-day.js';
import { inDigits } from '../text/digits.js';
import type { Digits } from '../text/digits.js';
import { formatDay, formatNumber } from '../text/format.js';
import type { Locale } from '../text/localised-text.js';
import type { CountedError, ErrorMessages } from './error-messages.js';
import { COUNTED_ERRORS } from './error-messages.js';
import type { MessageParams } from './message.js';
import { message } from './message.js';
import { plural } from './plural.js';

/** One error in words: its limit counted where it is a count, days and numbers as the reader writes them. */
export function sayError<L extends Locale>(
  locale: L,
  messages: ErrorMessages<L>,
  error: { code: ErrorCode; params: ErrorParams },
  digits?: Digits,
): string {
  const { code, params } = error;
  if (!isCounted(code)) {
    const sentence = message(messages[code], readable(params, locale, digits));
    // Its example of a day is written as days are.
    return code === 'invalidDate' ? inDigits(sentence, locale, digits) : sentence;
  }
  const count = Number(params['min'] ?? params['max'] ?? 0);
  return message(plural(locale, messages[code], count), { count: formatNumber(count, locale, digits) });
}

function isCounted(code: ErrorCode): code is CountedError {
  return COUNTED_ERRORS.some((counted) => counted === code);
}

function readable(params: ErrorParams, locale: Locale, digits?: Digits): MessageParams {
  const entries = Object.entries(params).map(
    ([name, value]) => [name, inWords(value, locale, digits)] as const,
  );
  return Object.fromEntries(entries);
}

function inWords(value: string | number, locale: Locale, digits?: Digits): string {
  if (typeof value === 'number') return formatNumber(value, locale, digits);
  return isCivilDay(value) ? formatDay(value, locale, digits) : value;
}
