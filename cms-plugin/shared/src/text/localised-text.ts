/** The languages of the product, the association's first language first. */
export const LOCALES = ['ar', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The association's first language: what a missing translation falls back to. */
export const FIRST_LOCALE: Locale = 'ar';

/** A text with its languages side by side; a language that is still missing is absent or empty. */
export type LocalisedText = Partial<Record<Locale, string>>;

export type Direction = 'rtl' | 'ltr';

/** Reading direction of a language tag (`ar`, `ar-SA`, `en-GB` …). */
export function directionOf(languageTag: string): Direction {
  return /^(ar|fa|he|ur|ckb)\b/i.test(languageTag) ? 'rtl' : 'ltr';
}

/** Whether a value of unknown origin names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** A text in one language, and the language it really stands in. */
export interface ResolvedText {
  text: string;
  locale: Locale;
}

/** The text in the wanted language, else in the first language, else in any; else empty. */
export function resolveText(text: LocalisedText | null | undefined, wanted: Locale): ResolvedText {
  for (const locale of [wanted, FIRST_LOCALE, ...LOCALES]) {
    const found = text?.[locale]?.trim();
    if (found) return { text: found, locale };
  }
  return { text: '', locale: wanted };
}
