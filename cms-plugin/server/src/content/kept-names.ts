import { randomBytes } from 'node:crypto';
import { FIRST_LOCALE, foldText, LOCALES, resolveText } from '@member-services/contract/forms';
import type { LocalisedText } from '@member-services/contract/forms';

/** Data of one entry, as an editor or the seed hands them over. */
export type EntryData = Record<string, unknown>;

/** Where an entry's title stands, whatever its type. */
const TITLES = ['title', 'question'] as const;
/** Which of its texts are searched in Strapi's list. */
const SEARCHED = ['title', 'question', 'summary', 'answer', 'sms'] as const;
const NAME_LENGTH = 200;
const SEARCH_LENGTH = 4000;

/**
 * What the plugin keeps of an entry by itself: the name under which Strapi lists it, the words by which its list finds
 * it (as written and folded, both languages), and an address where none was given.
 * @param hasAddress whether entries of this type have a `slug`
 */
export function keptNames(entry: EntryData, hasAddress: boolean): EntryData {
  const title = TITLES.map((key) => localised(entry[key])).find((text) => text !== undefined) ?? {};
  const words = [...SEARCHED.flatMap((key) => wordsOf(entry[key])), ...keywordsOf(entry['keywords'])].join(
    '\n',
  );
  return {
    name: resolveText(title, FIRST_LOCALE).text.slice(0, NAME_LENGTH),
    searchText: `${words}\n${foldText(words)}`.slice(0, SEARCH_LENGTH),
    ...(hasAddress && needsSlug(entry) ? { slug: slugOf(title) } : {}),
  };
}

function needsSlug(entry: EntryData): boolean {
  return typeof entry['slug'] !== 'string' || entry['slug'] === '';
}

function localised(value: unknown): LocalisedText | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

function wordsOf(value: unknown): string[] {
  const text = localised(value) ?? {};
  return LOCALES.flatMap((locale) => (typeof text[locale] === 'string' ? [text[locale]] : []));
}

function keywordsOf(value: unknown): string[] {
  const byLanguage = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return byLanguage.flat().filter((word): word is string => typeof word === 'string');
}

/** From the English title where there is one; an address of Arabic letters would be unreadable once encoded. */
function slugOf(title: LocalisedText): string {
  const words = (title.en ?? '').toLowerCase().normalize('NFKD');
  const slug = words
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return slug === '' ? `entry-${randomBytes(4).toString('hex')}` : slug;
}
