import { waitUntil as waitShortly } from '@open-wc/testing-helpers';

/** Waits until something holds; long enough for a busy machine, so that only what never comes fails. */
export function waitUntil(
  holds: () => unknown,
  message?: string,
  options: { interval?: number; timeout?: number } = {},
): Promise<void> {
  return waitShortly(async () => Boolean(await holds()), message, {
    interval: 20,
    timeout: 20_000,
    ...options,
  });
}
