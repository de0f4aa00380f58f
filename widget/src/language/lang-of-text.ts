import { directionOf } from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';
import { html } from 'lit';

/** What is no letter; addresses are Latin in either language and do not count. */
const NO_LETTERS = /\S*[/@]\S*|\P{L}/gu;

/**
 * The language that most letters of a text belong to: a text that is not translated yet comes in the association's
 * first language, and a screen reader must be told.
 */
export function langOfText(text: string, expected: Locale): Locale {
  const letters = text.replace(NO_LETTERS, '');
  const more = 2 * letters.replace(/[a-z]/gi, '').length - letters.length;
  return more === 0 ? expected : more > 0 ? 'ar' : 'en';
}

/**
 * A text of the CMS among words of ours: it says its language where it stands in another than they do,
 * and runs in the direction of that language, whatever word it begins with.
 */
export function asWritten(text: string, around: Locale): unknown {
  const lang = langOfText(text, around);
  return lang === around ? text : html`<bdi lang=${lang} dir=${directionOf(lang)}>${text}</bdi>`;
}
