import type { Digits, Direction, Locale } from '@member-services/contract/forms';
import type { SayFault } from './messages/faults.js';

/** A sentence whose wording depends on a number. Arabic needs all six forms, English two of them. */
export type ArabicForms = Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>;
export type EnglishForms = Record<'one' | 'other', string>;
export type CountForms = ArabicForms | EnglishForms;

/** Every language's way to one area's words, each a module of its own, so that only one language is loaded. */
export type WordLoaders<Words> = Record<Locale, () => Promise<Words>>;

/** What stands for `{{name}}` in a sentence. `count` chooses the form of a counted one. */
export type SentenceParams = Record<string, string | number>;

/**
 * One element's language at one moment. Plain words are read from the table: `language.words.common.next`. A sentence
 * with a number or a name in it goes through i18next: `language.say(words.request.days, { count: 14 })`. It is a new
 * object each time anything changes, so that fields render again when they are handed it.
 */
export interface Language<Words = object> {
  readonly locale: Locale;
  readonly direction: Direction;
  /** Digits of numbers and days in Arabic, as the association writes them. */
  readonly digits: Digits;
  readonly words: Words;
  /**
   * A counted or filled-in sentence, by i18next as soon as it has arrived behind the first view; in a request by the
   * contract alone.
   */
  readonly say: (sentence: string | CountForms, params: SentenceParams) => string;
  /** Says what is wrong with a field; arrives behind the first view, null until then. */
  readonly faults: SayFault | null;
}
