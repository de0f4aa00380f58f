import { asciiDigits } from '../text/digits.js';
import { stripSeparators } from '../text/normalise-text.js';

/**
 * 29 signs that are told apart by eye and ear: no 0/O, no 1/I/L, no U/V pair, no 5/S pair. Their number is prime, so
 * that a weighted sum catches every single wrong sign and every swap of two.
 */
const ALPHABET = '23456789ABCDEFGHJKMNPQRTVWXYZ';
const RANDOM_SIGNS = 7;
const LENGTH = RANDOM_SIGNS + 1;
/** The largest multiple of the alphabet's size in a byte: what lies above would favour some signs. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length);

/**
 * A new reference: seven random signs (29⁷, some 17 thousand million) and a check sign, without hyphens, upper case.
 * Not a secret, and no order shows in it.
 * @param randomBytes gives so many bytes of good randomness
 */
export function createReference(randomBytes: (count: number) => Uint8Array): string {
  let signs = '';
  while (signs.length < RANDOM_SIGNS) {
    for (const byte of randomBytes(RANDOM_SIGNS)) {
      if (byte < FAIR_BYTES && signs.length < RANDOM_SIGNS) signs += ALPHABET.charAt(byte % ALPHABET.length);
    }
  }
  return signs + checkSign(signs);
}

/**
 * The canonical form of a typed reference, or null where it cannot be one. Case, spaces, hyphens, invisible characters
 * and Arabic digits are forgiven, and S for 5.
 */
export function parseReference(text: string): string | null {
  if (text.length > 100) return null;
  const signs = stripSeparators(asciiDigits(text)).toUpperCase().replaceAll('S', '5');
  if (signs.length !== LENGTH || !Array.from(signs).every((sign) => ALPHABET.includes(sign))) return null;
  return checkSign(signs.slice(0, RANDOM_SIGNS)) === signs.at(-1) ? signs : null;
}

/** A reference in groups of four, as it is shown and read aloud: `KF7M-2XQ9`. */
export function formatReference(reference: string): string {
  return reference.replace(/(.{4})(?=.)/gu, '$1-');
}

/** Makes the sum of all signs, each times its place, divisible by 29 (the check sign stands at place 1). */
function checkSign(signs: string): string {
  const size = ALPHABET.length;
  let sum = 0;
  Array.from(signs).forEach((sign, index) => {
    sum += ALPHABET.indexOf(sign) * (index + 2);
  });
  return ALPHABET.charAt((size - (sum % size)) % size);
}
