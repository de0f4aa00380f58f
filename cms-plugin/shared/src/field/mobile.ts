import { asciiDigits } from '../text/digits.js';
import { stripSeparators } from '../text/normalise-text.js';
import type { Normalised } from './normalised.js';
import { normalised, refused } from './normalised.js';
import { normaliseTypedLine } from './typed-text.js';

/** National part of a Saudi mobile: 50, 51, 53 to 59 and seven digits (CITC numbering plan). */
const SAUDI_MOBILE = /^5[013-9]\d{7}$/;
/** E.164: at most 15 digits, no country code begins with 0. */
const ABROAD = /^[1-9]\d{7,14}$/;
const MAX_LENGTH = 40;

/**
 * A mobile number in E.164. A Saudi one in every way of writing it (`0512345678`, `512345678`, `966…`, `+966…`,
 * `00966…`, Arabic digits, spaces); of another country only with `+` or `00`. Landlines are refused.
 */
export function normaliseMobile(raw: unknown): Normalised<string> {
  const line = normaliseTypedLine(raw, MAX_LENGTH);
  if (!line.ok || line.value === undefined) return line;
  const number = internationalForm(stripSeparators(asciiDigits(line.value)));
  return number === null ? refused('invalidMobile') : normalised(number);
}

function internationalForm(written: string): string | null {
  const abroad = /^(?:\+|00)(\d+)$/.exec(written)?.[1];
  if (abroad === undefined) return saudi(written.replace(/^966/, ''));
  if (abroad.startsWith('966')) return saudi(abroad.slice(3));
  return ABROAD.test(abroad) ? `+${abroad}` : null;
}

function saudi(national: string): string | null {
  const withoutZero = national.replace(/^0/, '');
  return SAUDI_MOBILE.test(withoutZero) ? `+966${withoutZero}` : null;
}
