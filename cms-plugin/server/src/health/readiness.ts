import type { Knex } from 'knex';
import { keysMatch } from '../keys/key-prints.js';
import type { KeyRing } from '../keys/key-ring.js';
import { pendingMigrations } from '../tables/migrate.js';

/** Why nobody should be sent here at present. */
export const UNREADY_REASONS = ['stopping', 'database', 'tables', 'keys', 'readOnly'] as const;
export type UnreadyReason = (typeof UNREADY_REASONS)[number];

/** What readiness is a matter of. */
export interface ReadinessParts {
  knex: Knex;
  keys: KeyRing;
  readonly stopping: { readonly begun: boolean };
  /** Whether the database takes what is written. */
  readonly writes: { succeeds(): Promise<boolean> };
}

/** A database that takes longer serves nobody. */
const PATIENCE_MS = 2_000;

/**
 * Looks whether this server can do its work now: the database answers in time, its tables are all there, the keys are
 * those that it was written with, and it takes what is written. What stands beneath may be exchanged while the server
 * runs, so nothing is kept but, for seconds, that a write succeeded.
 */
export async function whyNotReady(parts: ReadinessParts): Promise<UnreadyReason | undefined> {
  if (parts.stopping.begun) return 'stopping';
  try {
    return await inTime(whatIsMissing(parts));
  } catch {
    return 'database';
  }
}

async function whatIsMissing({ knex, keys, writes }: ReadinessParts): Promise<UnreadyReason | undefined> {
  if ((await pendingMigrations(knex)).length > 0) return 'tables';
  if (!(await keysMatch(knex, keys))) return 'keys';
  return (await writes.succeeds()) ? undefined : 'readOnly';
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not answer in time.')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
