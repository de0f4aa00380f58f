import { asciiDigits } from '../text/digits.js';

/** Diacritics, the hamza and madda marks of decomposed text, the dagger alif, and the tatweel. */
const MARKS = /[\u064b-\u065f\u0670\u0640\u06d6-\u06ed]|[\u0300-\u036f]/g;

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ؤ: 'و',
  ئ: 'ي',
  ک: 'ك',
  ی: 'ي',
};

/**
 * A text as it is searched: spelling variants of one word become one (hamza, ة/ه, ى/ي, diacritics, tatweel,
 * presentation forms, composed and decomposed text), digits are ASCII, letters small, and words are parted by single
 * spaces. The same function on every side and every database.
 */
export function foldText(text: string): string {
  return asciiDigits(text.normalize('NFKC'))
    .replace(/[أإآٱةىؤئکی]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
