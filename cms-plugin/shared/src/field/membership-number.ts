import { asciiDigits } from '../text/digits.js';
import { stripSeparators } from '../text/normalise-text.js';
import type { Normalised } from './normalised.js';
import { normalised, refused } from './normalised.js';
import { normaliseTypedLine } from './typed-text.js';

/** A membership number: up to twenty ASCII digits and capital letters with a digit among them, no separators. */
export function normaliseMembershipNumber(raw: unknown): Normalised<string> {
  const line = normaliseTypedLine(raw, 40);
  if (!line.ok || line.value === undefined) return line;
  const number = stripSeparators(asciiDigits(line.value)).toUpperCase();
  return /^[A-Z0-9]{1,20}$/.test(number) && /\d/.test(number)
    ? normalised(number)
    : refused('invalidMembershipNumber');
}
