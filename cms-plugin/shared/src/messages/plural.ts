import type { Locale } from '../text/localised-text.js';

/** A counted sentence in Arabic: all six forms of CLDR, or it does not compile. */
export type ArabicForms = Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>;
/** A counted sentence in English. */
export type EnglishForms = Record<'one' | 'other', string>;

/** The forms that each language needs. */
export interface PluralForms {
  ar: ArabicForms;
  en: EnglishForms;
}

/** The form of a counted sentence for a count, in the plural rules of the language. */
export function plural(locale: Locale, forms: ArabicForms | EnglishForms, count: number): string {
  const chosen = new Intl.PluralRules(locale).select(count);
  const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
  return known[chosen] ?? forms.other;
}
