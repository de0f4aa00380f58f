import { foldText } from '@member-services/contract/forms';
import { SHORT_TEXT } from './create-table.js';

/** As much of a text as a short column holds; databases count code points. */
export function shortText(text: string): string {
  return text.length <= SHORT_TEXT ? text : Array.from(text).slice(0, SHORT_TEXT).join('');
}

/** A name as it is searched and compared, as far as its column holds it: a sign may fold to a whole sentence (ﷺ). */
export function foldedName(name: string): string {
  return shortText(foldText(name));
}
