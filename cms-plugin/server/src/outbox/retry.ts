const FIRST_PAUSE_MS = 64_000;
/** Ten attempts spread over about four hours and a half; then staff see that it failed. */
export const MAXIMUM_ATTEMPTS = 10;
/** Not at once again, however the dice fall. */
const SHORTEST_PAUSE_MS = 1_000;

/** What to do with a message that could not be sent. */
export type AfterFailure = { kind: 'retry'; dueAt: number } | { kind: 'failed' };

/** Nothing will make this message leave as it is: it fails at once instead of being tried again. */
export class Undeliverable extends Error {
  override readonly name: string = 'Undeliverable';
}

/**
 * Decides about a message after a failed attempt: the pause may be anything up to a limit that doubles each time, so
 * that many messages never come back together (full jitter).
 * @param attempts how often it has been tried, this time included
 * @param now milliseconds UTC
 * @param random from 0 up to 1
 */
export function afterFailure(attempts: number, now: number, random: number): AfterFailure {
  if (attempts >= MAXIMUM_ATTEMPTS) return { kind: 'failed' };
  const longest = FIRST_PAUSE_MS * 2 ** (attempts - 1);
  return { kind: 'retry', dueAt: now + Math.max(SHORTEST_PAUSE_MS, Math.round(longest * random)) };
}

/** Most characters of a kept error. */
const ERROR_LENGTH = 120;

/**
 * What is kept of an error: its codes, never its sentence, since a mail server likes to repeat the address in it.
 */
export function errorCodeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const parts = [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number');
  return (parts.length > 0 ? parts.join(' ') : error.name).slice(0, ERROR_LENGTH);
}
