import type { Knex } from 'knex';
import { dialectOf } from '../tables/dialect.js';

/**
 * The one source of the present instant for every rule and worker. In production it reads the database, so that all
 * instances agree whatever their own clocks say (the process on SQLite, which is one host by nature).
 */
export interface Clock {
  /**
   * Milliseconds UTC.
   * @param trx transaction to read within; without it a connection of the pool is used
   */
  now(trx?: Knex.Transaction): Promise<number>;
}

const NOW = {
  postgres: 'select (extract(epoch from clock_timestamp()) * 1000)::bigint as now',
  mysql: 'select cast(unix_timestamp(sysdate(3)) * 1000 as unsigned) as now',
} as const;

/** The clock of production. */
export function databaseClock(knex: Knex): Clock {
  const dialect = dialectOf(knex);
  if (dialect === 'sqlite') return { now: () => Promise.resolve(Date.now()) };
  return {
    async now(trx) {
      const answer: unknown = await (trx ?? knex).raw(NOW[dialect]);
      return instantIn(answer);
    },
  };
}

/** pg answers `{rows: [{now}]}`, mysql2 `[[{now}], fields]`. */
function instantIn(answer: unknown): number {
  const rows: unknown = Array.isArray(answer) ? answer[0] : (answer as { rows: unknown }).rows;
  const [row] = rows as { now: number | string }[];
  const now = Number(row?.now);
  if (!Number.isSafeInteger(now)) throw new Error('The database told no time.');
  return now;
}

/**
 * A clock that stands so much ahead of another: how tests and the demo see the two weeks pass in a minute. Nothing
 * that can be reached over HTTP or by a variable makes one, and production refuses it.
 */
export class OffsetClock implements Clock {
  constructor(
    private readonly base: Clock,
    private offsetMs = 0,
  ) {}

  /** By how many milliseconds it stands ahead. */
  get ahead(): number {
    return this.offsetMs;
  }

  async now(trx?: Knex.Transaction): Promise<number> {
    return (await this.base.now(trx)) + this.offsetMs;
  }

  /** Moves this clock so many milliseconds further ahead. */
  advance(milliseconds: number): void {
    this.offsetMs += milliseconds;
  }
}

/** @throws in production, for any clock but the database's own */
export function assertHonestClock(clock: Clock, environment: string | undefined): void {
  if (environment === 'production' && clock instanceof OffsetClock) {
    throw new Error('A clock that was moved is refused in production.');
  }
}
