import { SPENT_PROOFS } from '../guard/spent-proofs.js';
import type { Installation } from '../installation.js';
import { RATE_LIMITS } from './counter.js';

const EVERY_MS = 10 * 60_000;

/** Removes counters and used proofs that no longer say anything, every ten minutes. @returns ends it */
export function startForgetting({ knex, strapi }: Pick<Installation, 'knex' | 'strapi'>): () => void {
  const forget = async (): Promise<void> => {
    // Both are written by the time of the process: so does the rate limiter.
    const now = Date.now();
    await knex(RATE_LIMITS).where('expire', '<', now).delete();
    await knex(SPENT_PROOFS).where('expires_at', '<', now).delete();
  };
  const timer = setInterval(() => {
    forget().catch(() => strapi.log.warn('Member Services: expired counters could not be removed yet.'));
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
