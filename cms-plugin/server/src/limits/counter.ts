import type { Knex } from 'knex';
import {
  RateLimiterMemory,
  RateLimiterMySQL,
  RateLimiterPostgres,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { dialectOf } from '../tables/dialect.js';

/** What the instances count in together, where there may be several. */
export const RATE_LIMITS = 'ms_rate_limits';

/** What one more call comes to: within the limit, or over it and for how long. */
export type Counted = { over: false } | { over: true; waitSeconds: number };

/** Counts per key within a window that begins with the first call. */
export interface Counter {
  /** Counts one more. Of many at once, from however many instances, exactly so many are within. */
  add(key: string): Promise<Counted>;
  /** Whether the limit is reached, without counting. */
  isUsedUp(key: string): Promise<boolean>;
}

export interface CounterSettings {
  name: string;
  most: number;
  seconds: number;
}

/**
 * In memory on SQLite, which is one host with one server by nature; else in the database, by one atomic statement, so
 * that all instances count together. A key that is over its limit is remembered here and costs no statement.
 */
export function createCounter(knex: Knex, { name, most, seconds }: CounterSettings): Counter {
  const points = Math.max(1, Math.floor(most));
  const limiter = limiterFor(knex, { keyPrefix: name, points, duration: seconds });
  return {
    async add(key) {
      try {
        await limiter.consume(key);
        return { over: false };
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        return { over: true, waitSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) };
      }
    },
    async isUsedUp(key) {
      const standing = await limiter.get(key);
      return standing !== null && standing.consumedPoints >= points;
    },
  };
}

interface Window {
  keyPrefix: string;
  points: number;
  duration: number;
}

function limiterFor(knex: Knex, window: Window): RateLimiterAbstract {
  const dialect = dialectOf(knex);
  if (dialect === 'sqlite') return new RateLimiterMemory(window);
  const shared = {
    ...window,
    storeClient: knex,
    storeType: 'knex',
    tableName: RATE_LIMITS,
    // The table comes by migration; what has expired is removed by us, once for all counters.
    tableCreated: true,
    clearExpiredByTimeout: false,
    inMemoryBlockOnConsumed: window.points + 1,
  };
  if (dialect === 'postgres') return new RateLimiterPostgres(shared);
  return new RateLimiterMySQL({ ...shared, dbName: databaseName(knex) });
}

function databaseName(knex: Knex): string {
  return (knex.client as { database(): string }).database();
}
