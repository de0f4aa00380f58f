import { directionOf } from '@member-services/contract/forms';
import type { Direction, Locale } from '@member-services/contract/forms';
import { langOfText } from '../language/lang-of-text.js';

/** Language and direction of a text, for the element that holds it. */
export function readingOf(text: string, expected: Locale): { lang: Locale; dir: Direction } {
  const lang = langOfText(text, expected);
  return { lang, dir: directionOf(lang) };
}
