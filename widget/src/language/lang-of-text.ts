import { directionOf } from '@member-services/contract/forms';
import type { Direction, Locale } from '@member-services/contract/forms';

const FIRST_LETTER = /\p{L}/u;
const ARABIC_LETTER = /\p{Script=Arabic}/u;

/**
 * The language that a text really stands in: a text that is not translated yet comes in the association's first
 * language, and a screen reader must be told.
 */
export function langOfText(text: string, expected: Locale): Locale {
  const letter = FIRST_LETTER.exec(text)?.[0];
  if (!letter) return expected;
  return ARABIC_LETTER.test(letter) ? 'ar' : 'en';
}

/** Language and direction of a text, for the element that holds it. */
export function readingOf(text: string, expected: Locale): { lang: Locale; dir: Direction } {
  const lang = langOfText(text, expected);
  return { lang, dir: directionOf(lang) };
}
