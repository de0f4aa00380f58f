import { knex as connect } from 'knex';
import type { Knex } from 'knex';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRatings } from '../tables/first/ratings.js';
import { forgetMisses } from './forget-misses.js';
import { MISSES } from './store-miss.js';

describe('searches that found nothing', () => {
  let knex: Knex;
  beforeEach(async () => {
    knex = connect({
      client: 'better-sqlite3',
      connection: { filename: ':memory:' },
      useNullAsDefault: true,
    });
    await createRatings(knex);
  });
  afterEach(() => knex.destroy());

  const miss = (query: string, count: number, lastOn: string) =>
    knex(MISSES).insert({
      ...{ query, query_folded: query, locale: 'ar', count, first_on: lastOn, last_on: lastOn },
    });
  const left = () => knex(MISSES).orderBy('query').pluck('query') as Promise<string[]>;

  it('are kept for a year after somebody looked for them last', async () => {
    await miss('old', 90, '2025-11-25');
    await miss('young', 1, '2025-11-26');
    await forgetMisses(knex, '2026-11-26');
    expect(await left()).toEqual(['young']);
  });

  it('are so many at most, and those that were made most often stay', async () => {
    await miss('often', 9, '2026-01-01');
    await miss('lately', 1, '2026-11-26');
    for (let at = 0; at < 1200; at += 1) await miss(`invented ${String(at)}`, 1, '2026-11-01');
    await forgetMisses(knex, '2026-11-26', 2);
    expect(await left()).toEqual(['lately', 'often']);
  });
});
