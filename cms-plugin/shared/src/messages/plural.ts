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
  const known: Partial<Record<keyof ArabicForms, string>> = forms;
  const size = Math.abs(count);
  return known[locale === 'ar' ? arabicForm(size) : size === 1 ? 'one' : 'other'] ?? forms.other;
}

/** CLDR's rule of Arabic. It never changes, and a slow phone is spared what `Intl` would load for it. */
function arabicForm(count: number): keyof ArabicForms {
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const rest = count % 100;
  if (!Number.isInteger(count) || rest < 3) return 'other';
  return rest <= 10 ? 'few' : 'many';
}
