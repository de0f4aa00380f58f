import type { Validated } from '../endpoints/errors.js';
import type { Guard } from '../endpoints/submissions.js';
import type { Locale } from '../text/localised-text.js';
import { LOCALES } from '../text/localised-text.js';
import { BodyReader } from './body-reader.js';
import { joinPath } from './opened-object.js';

/** Longest words that anybody writes to anybody about a case. */
export const WORDS_LENGTH = 5_000;

/**
 * Most code points of them that a column of 64 kB takes, which is what MariaDB calls a text: a character may be made of
 * several, and each of those of four bytes.
 */
export const WORDS_CODE_POINTS = 16_000;

/** Longest version of a text that somebody agrees to or signs: what a consent is kept with. */
export const VERSION_LENGTH = 32;

/** Such a version, in a body that names it. */
export function readVersion(reader: BodyReader): string {
  return reader.requiredLine('version', { maxLength: VERSION_LENGTH, codePoints: VERSION_LENGTH });
}

/** One per filled form, made by the browser. */
export function readIdempotencyKey(reader: BodyReader): string {
  return reader.requiredLine('idempotencyKey', { maxLength: 64, pattern: /^[A-Za-z0-9_-]{16,64}$/ });
}

export function readLocale(reader: BodyReader): Locale | undefined {
  return reader.requiredChoice('locale', LOCALES);
}

/** Honeypot, time taken, proof of work: all optional, none of them ever an error of the person's. */
export function readGuard(reader: BodyReader, path = ''): { guard?: Guard } {
  const raw = reader.raw('guard');
  if (raw === undefined) return {};
  const guard = reader.part(validateGuard(raw, joinPath(path, 'guard')));
  return guard ? { guard } : {};
}

function validateGuard(input: unknown, path: string): Validated<Guard> {
  const reader = new BodyReader(input, ['trap', 'elapsedMs', 'proof'], path);
  return reader.outcome<Guard>({
    ...given('trap', reader.text('trap', { maxLength: 500 })),
    ...given('elapsedMs', reader.whole('elapsedMs', 0, Number.MAX_SAFE_INTEGER / 100)),
    ...given('proof', reader.line('proof', { maxLength: 4_000 })),
  });
}

/** A key with its value, or nothing at all. */
export function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  const entry: Partial<Record<Key, Value>> = {};
  if (value !== undefined) entry[key] = value;
  return entry;
}
