const FIRST_PAUSE_MS = 30_000;
/** Ten attempts spread over about four hours and a quarter; then staff see that it failed. */
export const MAXIMUM_ATTEMPTS = 10;

/** What to do with a message that could not be sent. */
export type AfterFailure = { kind: 'retry'; dueAt: number } | { kind: 'failed' };

/**
 * Decides about a message after a failed attempt: the pause doubles each time, and a random part of it keeps many
 * messages from coming back together.
 * @param attempts how often it has been tried, this time included
 * @param now milliseconds UTC
 * @param random from 0 up to 1
 */
export function afterFailure(attempts: number, now: number, random: number): AfterFailure {
  if (attempts >= MAXIMUM_ATTEMPTS) return { kind: 'failed' };
  const pause = FIRST_PAUSE_MS * 2 ** (attempts - 1);
  return { kind: 'retry', dueAt: now + Math.round(pause * (0.5 + random / 2)) };
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
