import type { Digits, Locale } from '@member-services/contract/forms';
import type { FieldLanguage } from '../fields/field-element.js';
import { commonAr } from '../language/messages/common.ar.js';
import { commonEn } from '../language/messages/common.en.js';
import { sentencesOf } from '../language/sentences.js';

/** A language as an element would hand it to its fields. */
export async function fieldLanguage(locale: Locale, digits: Digits = 'latin'): Promise<FieldLanguage> {
  const say = await sentencesOf(locale);
  return {
    locale,
    direction: locale === 'ar' ? 'rtl' : 'ltr',
    words: { common: locale === 'ar' ? commonAr : commonEn },
    digits,
    say: (sentence, params) => say(sentence, params, digits),
    faults: null,
  };
}
