import { formatNumber } from '@member-services/contract/forms';
import type { Digits, Locale } from '@member-services/contract/forms';
import type { SentenceParams } from './language.js';

/** What stands in a sentence, as it is written: numbers in the digits of the association, all else as it is. */
export function writtenParams(params: SentenceParams, locale: Locale, digits: Digits): SentenceParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatNumber(value, locale, digits) : value,
    ]),
  );
}
