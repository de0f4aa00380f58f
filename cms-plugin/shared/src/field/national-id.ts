import { asciiDigits } from '../text/digits.js';
import { stripSeparators } from '../text/normalise-text.js';
import type { Normalised } from './normalised.js';
import { normalised, refused } from './normalised.js';
import { normaliseTypedLine } from './typed-text.js';

/** A Saudi national ID (1…) or residence number (2…): ten digits, the last a Luhn check digit. */
export function normaliseNationalId(raw: unknown): Normalised<string> {
  const line = normaliseTypedLine(raw, 30);
  if (!line.ok || line.value === undefined) return line;
  const digits = stripSeparators(asciiDigits(line.value));
  return isNationalId(digits) ? normalised(digits) : refused('invalidNationalId');
}

/** Whether ten ASCII digits are a national ID or residence number. */
export function isNationalId(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && luhnSum(digits) % 10 === 0;
}

/** Doubles the 1st, 3rd, … 9th digit and adds the digits of the results. */
function luhnSum(digits: string): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[index]);
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}
