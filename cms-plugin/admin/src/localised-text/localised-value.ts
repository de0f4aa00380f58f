import { LOCALES, type Locale, type LocalisedText } from '@member-services/contract/forms';

/** A stored localised text, whatever it was stored as: an object, its JSON as a string, or nothing. */
export function asLocalisedText(value: unknown): LocalisedText {
  const parsed = parsedJson(value);
  if (typeof parsed !== 'object' || parsed === null) return {};
  const entries = LOCALES.flatMap((locale): [Locale, string][] => {
    const text: unknown = Object.entries(parsed).find(([key]) => key === locale)?.[1];
    return typeof text === 'string' ? [[locale, text]] : [];
  });
  return Object.fromEntries(entries);
}

/** A stored list of localised texts; what is no list is an empty one. */
export function asLocalisedList(value: unknown): LocalisedText[] {
  const parsed = parsedJson(value);
  return Array.isArray(parsed) ? parsed.map(asLocalisedText) : [];
}

/** The text with one language changed; an emptied language is left out. */
export function withLanguage(text: LocalisedText, locale: Locale, words: string): LocalisedText {
  const others = Object.fromEntries(Object.entries(text).filter(([key]) => key !== locale));
  return words === '' ? others : { ...others, [locale]: words };
}

/** The languages in which a begun text is still missing; a text that is empty everywhere is simply not there. */
export function missingLanguages(text: LocalisedText): Locale[] {
  const missing = LOCALES.filter((locale) => !text[locale]?.trim());
  return missing.length === LOCALES.length ? [] : missing;
}

/** The list with the entry at `from` moved to `to`; unchanged where either place does not exist. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const entry = list[from];
  if (entry === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), entry, ...rest.slice(to)];
}

function parsedJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return null; // a string that is no JSON holds no localised text
  }
}
