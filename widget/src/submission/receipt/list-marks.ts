import { writesArabicIndic } from '@member-services/contract/forms';
import type { Language } from '../../language/language.js';

/** Style of a numbered list that is ours: its marks are written in the digits of the association. */
export function listMarks({ locale, digits }: Language): string {
  return writesArabicIndic(locale, digits) ? 'list-style-type: arabic-indic' : '';
}
