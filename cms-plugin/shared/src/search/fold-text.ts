import { asciiDigits } from '../text/digits.js';
import { withoutInvisible } from '../text/normalise-text.js';

/** Diacritics, the hamza and madda marks of decomposed text, the dagger alif, the tatweel, and Latin accents. */
const MARKS = /[\u064b-\u065f\u0670\u0640\u06d6-\u06ed\u0300-\u036f]/g;

/** Letters that no decomposition makes alike. */
const LETTERS: Readonly<Record<string, string>> = { ٱ: 'ا', ة: 'ه', ى: 'ي', ک: 'ك', ی: 'ي' };

/**
 * A text as it is searched: spelling variants of one word become one (hamza, ة/ه, ى/ي, diacritics, tatweel,
 * presentation forms, composed and decomposed text, invisible characters), digits are ASCII, letters small, and words
 * are parted by single spaces. The same function on every side and every database; doing it twice changes nothing.
 */
export function foldText(text: string): string {
  const decomposed = withoutInvisible(text.normalize('NFKC')).toLowerCase().normalize('NFKD');
  return asciiDigits(decomposed.replace(MARKS, ''))
    .replace(/[ٱةىکی]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
