import { normaliseLine, normaliseText } from '../text/normalise-text.js';
import type { Normalised } from './normalised.js';
import { normalised, refused } from './normalised.js';

/** The longest line and the longest text of a field that states no `maxLength`. */
export const LINE_LENGTH = 500;
export const TEXT_LENGTH = 5_000;

/** What no reader's count needs to see: eight code units for each character, and room for what is invisible. */
const roomFor = (maxLength: number) => maxLength * 8 + 1_000;

/** One line of text; what is far beyond the limit is refused before any work on it. */
export function normaliseTypedLine(raw: unknown, maxLength = LINE_LENGTH): Normalised<string> {
  return typed(raw, maxLength, normaliseLine);
}

/** Text of several lines. */
export function normaliseTypedText(raw: unknown, maxLength = TEXT_LENGTH): Normalised<string> {
  return typed(raw, maxLength, normaliseText);
}

function typed(raw: unknown, maxLength: number, normalise: typeof normaliseText): Normalised<string> {
  if (raw === undefined || raw === null) return normalised<string>(undefined);
  if (typeof raw !== 'string') return refused('invalidType');
  if (raw.length > roomFor(maxLength)) return refused('tooLong', { max: maxLength });
  const result = normalise(raw);
  if (!result.ok) return refused(result.code);
  return normalised(result.text === '' ? undefined : result.text);
}
