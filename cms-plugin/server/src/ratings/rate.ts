import type { RatingBody } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { Installation } from '../installation.js';
import { shortWaiting } from '../tables/lock-wait.js';
import { retryOnContention } from '../tables/retry-on-contention.js';
import { serviceNamed } from '../content/content-snapshot.js';
import { findTracked } from '../tracking/find-tracked.js';
import { isOver, latestRight, rightByInvitation } from './find-right.js';
import type { RatingRight } from './find-right.js';
import { invitationHash } from './invitation.js';
import { RATING_RIGHTS } from './open-right.js';
import {
  insertRating,
  insertRatingOnce,
  ratingByKey,
  ratingKey,
  ratingOf,
  saysTheSame,
} from './store-rating.js';
import type { StoredRating } from './store-rating.js';

/** What a rating comes to. */
export type RatingOutcome =
  | { kind: 'accepted'; replayed: boolean }
  | { kind: 'case-not-found' | 'invitation-invalid' | 'unknown-service' }
  /** No conclusion yet, or its time is over. */
  | { kind: 'not-offered' | 'over' }
  | { kind: 'already-rated' }
  | { kind: 'key-reused' };

/** Takes a rating of a concluded case, by its tracking link or an invitation, or of a service by anybody. */
export async function rate(
  installation: Installation,
  body: RatingBody,
  proved = false,
): Promise<RatingOutcome> {
  const { subject } = body;
  if ('service' in subject) return rateService(installation, body, subject.service);
  if ('invitation' in subject) {
    const right = await rightByInvitation(installation.knex, invitationHash(subject.invitation));
    return right ? rateConclusion(installation, body, right) : { kind: 'invitation-invalid' };
  }
  const submission = await findTracked(installation, subject.reference, subject.token, proved);
  if (!submission) return { kind: 'case-not-found' };
  const right = await latestRight(installation.knex, submission.id);
  return right ? rateConclusion(installation, body, right) : { kind: 'not-offered' };
}

/**
 * Uses the right and stores the rating in one transaction whose first statement takes the right: of two at once, from
 * however many instances, one finds it unused. Nothing is written that joins the two rows.
 */
async function rateConclusion(
  { knex, keys, clock }: Installation,
  body: RatingBody,
  right: RatingRight,
): Promise<RatingOutcome> {
  const now = await clock.now();
  const { serviceSlug, department, channel, conclusion } = right;
  const thing = { source: 'case', serviceSlug, department, channel, outcome: conclusion } as const;
  const rating = ratingOf(body, thing, ratingKey(keys, body.idempotencyKey), now);
  if (!right.used && isOver(right, now)) return { kind: 'over' };
  try {
    return await retryOnContention(() => useRight(knex, right, rating));
  } catch (error) {
    if (error instanceof KeyTaken) return { kind: 'key-reused' };
    throw error;
  }
}

function useRight(knex: Knex, right: RatingRight, rating: StoredRating): Promise<RatingOutcome> {
  return shortWaiting(knex, async (trx) => {
    const taken = await trx(RATING_RIGHTS).where({ id: right.id, used: false }).update({ used: true });
    const standing = await ratingByKey(trx, rating.randomKey);
    if (taken === 0) return replayOf(standing, rating);
    if (standing) throw new KeyTaken();
    await insertRating(trx, rating);
    return { kind: 'accepted', replayed: false };
  });
}

/** Gives the right back: its rating cannot be stored under a key that stands for another. */
class KeyTaken extends Error {
  override readonly name = 'KeyTaken';
}

function replayOf(standing: StoredRating | undefined, rating: StoredRating): RatingOutcome {
  if (!standing) return { kind: 'already-rated' };
  return saysTheSame(standing, rating) ? { kind: 'accepted', replayed: true } : { kind: 'key-reused' };
}

async function rateService(
  { knex, keys, clock, content }: Installation,
  body: RatingBody,
  slug: string,
): Promise<RatingOutcome> {
  const service = serviceNamed(await content.current(), slug);
  if (!service) return { kind: 'unknown-service' };
  const thing = {
    source: 'open',
    serviceSlug: slug,
    department: service.department,
    channel: null,
    outcome: null,
  } as const;
  const rating = ratingOf(body, thing, ratingKey(keys, body.idempotencyKey), await clock.now());
  const before = await ratingByKey(knex, rating.randomKey);
  if (before) return replayOf(before, rating);
  const standing = await insertRatingOnce(knex, rating);
  const stored = standing !== undefined && saysTheSame(standing, rating);
  return stored ? { kind: 'accepted', replayed: false } : { kind: 'key-reused' };
}
