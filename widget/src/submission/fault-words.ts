import { formatDay, formatNumber, isCivilDay } from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';
import type { Language, SentenceParams } from '../language/language.js';
import { COUNTED_FAULTS } from '../language/messages/faults.js';
import type { CountedFault, FaultWords, SingleFault } from '../language/messages/faults.js';
import type { SayFault } from './problem.js';

const isCounted = (code: string): code is CountedFault => COUNTED_FAULTS.some((one) => one === code);
const isSingle = (code: string, words: FaultWords): code is SingleFault => code in words;

/** Puts faults into words, with their limits as their reader writes numbers and days. */
export function sayFaults(language: Language): SayFault {
  return ({ code, params }) => {
    const words = language.faults;
    if (!words) return language.say('', {});
    if (isCounted(code))
      return language.say(words[code], { count: Number(params['min'] ?? params['max'] ?? 0) });
    if (!isSingle(code, words)) return words.other;
    return language.say(words[code], readable(params, language.locale));
  };
}

function readable(params: SentenceParams, locale: Locale): SentenceParams {
  const entries = Object.entries(params).map(([name, value]) => {
    if (typeof value === 'number') return [name, formatNumber(value, locale)] as const;
    return [name, isCivilDay(value) ? formatDay(value, locale) : value] as const;
  });
  return Object.fromEntries(entries);
}
