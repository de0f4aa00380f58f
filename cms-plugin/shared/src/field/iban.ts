import { asciiDigits } from '../text/digits.js';
import { stripSeparators } from '../text/normalise-text.js';
import type { Normalised } from './normalised.js';
import { normalised, refused } from './normalised.js';
import { normaliseTypedLine } from './typed-text.js';

/** A Saudi IBAN without spaces: `SA`, two check digits, two of the bank, eighteen of the account (ISO 13616). */
export function normaliseIban(raw: unknown): Normalised<string> {
  const line = normaliseTypedLine(raw, 60);
  if (!line.ok || line.value === undefined) return line;
  const iban = stripSeparators(asciiDigits(line.value)).toUpperCase();
  return isSaudiIban(iban) ? normalised(iban) : refused('invalidIban');
}

/** Whether 24 characters are a Saudi IBAN with right check digits (mod 97 is 1). */
export function isSaudiIban(iban: string): boolean {
  if (!/^SA\d{4}[0-9A-Z]{18}$/.test(iban)) return false;
  const rearranged = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (const character of rearranged) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
