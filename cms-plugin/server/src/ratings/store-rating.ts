import { createHmac } from 'node:crypto';
import { civilDayOf } from '@member-services/contract/forms';
import type { RatingBody } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { canonicalJson } from '../domain/canonical-json.js';
import type { KeyRing } from '../keys/key-ring.js';
import { encodeRow, decodeRow } from '../tables/rows.js';
import type { Columns, RawRow } from '../tables/rows.js';
import { RATINGS } from './read-tallies.js';

/** A rating as the table holds it: nothing in it leads to a person, a case or an instant. */
export interface StoredRating {
  /** 128 bits, hex. */
  randomKey: string;
  source: 'case' | 'open';
  serviceSlug: string | null;
  department: string | null;
  channel: string | null;
  outcome: string | null;
  /** `YYYY-MM` */
  month: string;
  locale: string;
  satisfaction: number;
  ease: number | null;
  drivers: RatingBody['drivers'] | null;
  comment: string | null;
  publishComment: boolean;
}

const columns = {
  randomKey: ['random_key', 'text'],
  source: ['source', 'text'],
  serviceSlug: ['service_slug', 'text'],
  department: ['department', 'text'],
  channel: ['channel', 'text'],
  outcome: ['outcome', 'text'],
  month: ['month', 'text'],
  locale: ['locale', 'text'],
  satisfaction: ['satisfaction', 'number'],
  ease: ['ease', 'number'],
  drivers: ['drivers', 'json'],
  comment: ['comment', 'text'],
  publishComment: ['publish_comment', 'boolean'],
} as const satisfies Columns<StoredRating>;

/** What a rating keeps of what was rated. */
export type RatedThing = Pick<StoredRating, 'source' | 'serviceSlug' | 'department' | 'channel' | 'outcome'>;

/**
 * The key of a rating: drawn from the browser's own random key, which is kept nowhere. So the same sending is
 * recognised when it comes again, without any note of who sent it.
 */
export function ratingKey(keys: KeyRing, idempotencyKey: string): string {
  return createHmac('sha256', keys.subKey(keys.currentId, 'rating'))
    .update(idempotencyKey)
    .digest('hex')
    .slice(0, 32);
}

/** Puts what was said about a thing into the form in which it is stored. */
export function ratingOf(body: RatingBody, thing: RatedThing, randomKey: string, now: number): StoredRating {
  return {
    ...thing,
    randomKey,
    month: civilDayOf(now).slice(0, 7),
    locale: body.locale,
    satisfaction: body.satisfaction,
    ease: body.ease ?? null,
    drivers: body.drivers ?? null,
    comment: body.comment ?? null,
    publishComment: body.publishComment ?? false,
  };
}

/** Stores a rating. Its key must be known to be free. */
export async function insertRating(trx: Knex.Transaction, rating: StoredRating): Promise<void> {
  await trx(RATINGS).insert(encodeRow<StoredRating>(columns, rating));
}

/** Stores a rating unless something stands under its key. @returns what stands there now */
export async function insertRatingOnce(knex: Knex, rating: StoredRating): Promise<StoredRating | undefined> {
  await knex(RATINGS).insert(encodeRow<StoredRating>(columns, rating)).onConflict('random_key').ignore();
  return ratingByKey(knex, rating.randomKey);
}

/** The rating under a key. */
export async function ratingByKey(knex: Knex, randomKey: string): Promise<StoredRating | undefined> {
  const row: RawRow | undefined = await knex<RawRow>(RATINGS).where({ random_key: randomKey }).first();
  return row && decodeRow<StoredRating>(columns, row);
}

/** Whether two ratings say the same of the same thing; the month does not matter, a night may lie between. */
export function saysTheSame(one: StoredRating, other: StoredRating): boolean {
  return canonicalJson({ ...one, month: '' }) === canonicalJson({ ...other, month: '' });
}
