import { LOCALES, type Locale } from '@member-services/contract/forms';

/** Search words by language, as a question keeps them: `{ar: ['تجديد', …], en: […]}`. */
export type WordLists = Partial<Record<Locale, string[]>>;

/** Stored word lists, whatever they were stored as; what is no list is left out. */
export function asWordLists(value: unknown): WordLists {
  const parsed = typeof value === 'string' ? parsedOrNull(value) : value;
  if (typeof parsed !== 'object' || parsed === null) return {};
  const entries = LOCALES.flatMap((locale): [Locale, string[]][] => {
    const list: unknown = Object.entries(parsed).find(([key]) => key === locale)?.[1];
    return Array.isArray(list) ? [[locale, list.filter((word) => typeof word === 'string')]] : [];
  });
  return Object.fromEntries(entries);
}

/** The words of a text that has one on each line; empty lines and repetitions are left out. */
export function wordsIn(text: string): string[] {
  const words = text.split('\n').map((line) => line.trim());
  return [...new Set(words)].filter((word) => word !== '');
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no JSON, no words
  }
}
