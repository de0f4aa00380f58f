import type { ErrorCode } from '../endpoints/errors.js';
import type { Locale } from '../text/localised-text.js';
import type { PluralForms } from './plural.js';

/** Errors whose limit (`min` or `max`) is counted: `{{count}}`. */
export const COUNTED_ERRORS = [
  'tooShort',
  'tooLong',
  'tooFew',
  'tooMany',
] as const satisfies readonly ErrorCode[];
export type CountedError = (typeof COUNTED_ERRORS)[number];

/**
 * One sentence for every way in which the interface can refuse: what to do about it, in courteous words. The name of
 * the field stands beside the sentence.
 */
export type ErrorMessages<L extends Locale> = Record<Exclude<ErrorCode, CountedError>, string> &
  Record<CountedError, PluralForms[L]>;
