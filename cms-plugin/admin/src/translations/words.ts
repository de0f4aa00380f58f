import { PLUGIN_ID, type Locale } from '@member-services/contract/forms';
import { ar } from './ar.js';
import { contentWords } from './content-words.js';
import { en } from './en.js';

/** Every sentence of the panel has a key; the Arabic table is the list of them, the English one must match it. */
export type WordKey = keyof typeof ar;

const TABLES: Record<Locale, Record<WordKey, string>> = { ar, en };

/** Strapi asks for the keys with the plugin's prefix. */
export function wordId(key: WordKey): string {
  return `${PLUGIN_ID}.${key}`;
}

/**
 * All words for a language of the panel: ours with the plugin's prefix, and the labels of our content types under
 * Strapi's keys. English where a language has no table.
 */
export function wordsFor(locale: string): Record<string, string> {
  const ours: Locale = locale.startsWith('ar') ? 'ar' : 'en';
  const panelWords = Object.entries(TABLES[ours]).map(([key, word]): [string, string] => [
    `${PLUGIN_ID}.${key}`,
    word,
  ]);
  return { ...Object.fromEntries(panelWords), ...contentWords(ours) };
}

/** A label for Strapi itself (menu, custom fields, home page). */
export function message(key: WordKey): { id: string; defaultMessage: string } {
  return { id: wordId(key), defaultMessage: en[key] };
}
