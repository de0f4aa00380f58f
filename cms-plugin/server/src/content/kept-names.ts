import { randomBytes } from 'node:crypto';
import { FIRST_LOCALE, foldText, LOCALES, resolveText } from '@member-services/contract/forms';
import type { LocalisedText } from '@member-services/contract/forms';

/** Data of one entry, as an editor or the seed hands them over. */
export type EntryData = Record<string, unknown>;

/** Where an entry's title stands, whatever its type. */
const TITLES = ['title', 'question'] as const;
/** Which of its texts are searched in Strapi's list. */
const SEARCHED = ['title', 'question', 'summary', 'answer'] as const;
/** Beside them, what is no text of two languages. */
const SEARCHED_PLAIN = ['key', 'kind', 'department'] as const;
const NAME_LENGTH = 200;
const SEARCH_LENGTH = 4000;
/** Longest address that a submission can name, and a handy one. */
const GIVEN_LENGTH = 80;
const MADE_LENGTH = 60;

/**
 * What the plugin keeps of an entry by itself: the name under which Strapi lists it, the folded words of both languages
 * by which its list finds it, and an address where none was given.
 * @param hasAddress whether entries of this type have a `slug`
 */
export function keptNames(entry: EntryData, hasAddress: boolean): EntryData {
  const title = TITLES.map((key) => localised(entry[key])).find((text) => text !== undefined) ?? {};
  const slug = hasAddress ? slugIn(entry, title) : undefined;
  const words = [
    ...SEARCHED.flatMap((key) => wordsOf(entry[key])),
    ...keywordsOf(entry['keywords']),
    ...SEARCHED_PLAIN.map((key) => entry[key]).filter((value) => typeof value === 'string'),
    slug ?? '',
  ];
  return {
    name: resolveText(title, FIRST_LOCALE).text.slice(0, NAME_LENGTH),
    searchText: foldText(words.join('\n')).slice(0, SEARCH_LENGTH),
    ...(slug === undefined ? {} : { slug }),
  };
}

/**
 * What somebody types into the search of Strapi's list, spelt as the kept words are; as it is where nothing of it would
 * be left.
 */
export function foldedSearch(typed: string): string {
  return foldText(typed) || typed;
}

/** What an editor typed, as an address has it: of a service under any other, nothing could be sent. */
function slugIn(entry: EntryData, title: LocalisedText): string {
  const given = entry['slug'];
  return (typeof given === 'string' && addressOf(given, GIVEN_LENGTH)) || slugOf(title);
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
  return addressOf(title.en ?? '', MADE_LENGTH) || `entry-${randomBytes(4).toString('hex')}`;
}

/** Small letters and digits, parted by single hyphens; empty where nothing of the text can stand in an address. */
function addressOf(text: string, length: number): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, length)
    .replace(/-$/, '');
}
