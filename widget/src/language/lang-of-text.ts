import { directionOf } from '@member-services/contract/forms';
import type { Direction, Locale } from '@member-services/contract/forms';
import { html } from 'lit';

/** Addresses are Latin in either language. */
const ADDRESSES = /\S*[/@]\S*/g;

/**
 * The language that most letters of a text belong to: a text that is not translated yet comes in the association's
 * first language, and a screen reader must be told.
 */
export function langOfText(text: string, expected: Locale): Locale {
  const words = text.replace(ADDRESSES, '');
  const count = (letters: RegExp) => words.match(letters)?.length ?? 0;
  const more = count(/\p{Script=Arabic}/gu) - count(/[a-z]/gi);
  if (more === 0) return expected;
  return more > 0 ? 'ar' : 'en';
}

/** Language and direction of a text, for the element that holds it. */
export function readingOf(text: string, expected: Locale): { lang: Locale; dir: Direction } {
  const lang = langOfText(text, expected);
  return { lang, dir: directionOf(lang) };
}

/** A text of the CMS among words of ours: it says its language where it stands in another than they do. */
export function asWritten(text: string, around: Locale): unknown {
  const { lang, dir } = readingOf(text, around);
  return lang === around ? text : html`<span lang=${lang} dir=${dir}>${text}</span>`;
}
