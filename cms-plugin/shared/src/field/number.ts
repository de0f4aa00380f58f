import { asciiDigits } from '../text/digits.js';
import type { Normalised } from './normalised.js';
import { normalised, refused } from './normalised.js';
import { normaliseTypedLine } from './typed-text.js';

/** Digits, possibly in groups of three, possibly with decimals. No exponent, no other base. */
const WRITTEN = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

/**
 * A number as people type it: `١٬٢٣٤٫٥`, `1,234.5`, `1 234`; never `0x1F` or `1e3`.
 * @param decimals how many decimals at most; more are refused, not rounded
 */
export function normaliseNumber(raw: unknown, decimals = 0): Normalised<number> {
  if (typeof raw === 'number') return finite(raw, decimals);
  const line = normaliseTypedLine(raw, 40);
  if (!line.ok) return line;
  if (line.value === undefined) return normalised<number>(undefined);
  const parts = WRITTEN.exec(withAsciiSeparators(line.value));
  if (!parts) return refused('invalidNumber');
  const [, sign = '', whole = '', fraction = ''] = parts;
  if (fraction.length > decimals) return refused('tooManyDecimals', { max: decimals });
  return finite(Number(`${sign}${whole.replaceAll(',', '')}.${fraction}0`), decimals);
}

function finite(value: number, decimals: number): Normalised<number> {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER / 100)
    return refused('invalidNumber');
  const scale = 10 ** decimals;
  if (Math.round(value * scale) / scale !== value) return refused('tooManyDecimals', { max: decimals });
  // Negative zero is zero.
  return normalised(value + 0);
}

/** Arabic separators («٬» «٫» «،»), spaces between groups and the typographic minus as their ASCII fellows. */
function withAsciiSeparators(text: string): string {
  return asciiDigits(text)
    .replace(/[\u066c\u060c]/g, ',')
    .replace(/\u066b/g, '.')
    .replace(/\u2212/g, '-')
    .replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1,');
}
