import type { Validated } from '../endpoints/errors.js';
import type { RatingBody, RatingDriver, RatingSubject } from '../endpoints/ratings.js';
import { RATING_DRIVERS } from '../endpoints/ratings.js';
import { isPlainObject } from '../form/plain-object.js';
import { BodyReader } from './body-reader.js';
import { given, readGuard, readIdempotencyKey, readLocale } from './common-parts.js';
import { readReference, readToken, TOKEN_LENGTH } from './tracking-body.js';

const COMMENT_LENGTH = 2_000;
const LEAST = 1;
const MOST = 5;

/** Judges a `POST /ratings` body: satisfaction from 1 to 5, everything else as the person likes (policy C9). */
export function validateRating(input: unknown): Validated<RatingBody> {
  const reader = new BodyReader(input, [
    'idempotencyKey',
    'subject',
    'satisfaction',
    'ease',
    'drivers',
    'comment',
    'publishComment',
    'locale',
    'guard',
  ]);
  const idempotencyKey = readIdempotencyKey(reader);
  const subject = reader.part(validateSubject(reader.raw('subject')));
  const satisfaction = reader.requiredWhole('satisfaction', LEAST, MOST);
  const ease = reader.whole('ease', LEAST, MOST);
  const drivers = readDrivers(reader);
  const comment = reader.text('comment', { maxLength: COMMENT_LENGTH });
  const publishComment = reader.flag('publishComment');
  const locale = readLocale(reader);
  const guard = readGuard(reader);
  if (!subject || !locale) return reader.failure();
  return reader.outcome<RatingBody>({
    idempotencyKey,
    subject,
    satisfaction,
    ...given('ease', ease),
    ...given('drivers', drivers),
    ...given('comment', comment),
    ...given('publishComment', comment === undefined ? undefined : publishComment),
    locale,
    ...guard,
  });
}

function validateSubject(input: unknown): Validated<RatingSubject> {
  const path = 'subject';
  if (input === undefined) return { ok: false, errors: [{ path, code: 'required', params: {} }] };
  if (isPlainObject(input) && Object.hasOwn(input, 'invitation')) {
    const reader = new BodyReader(input, ['invitation'], path);
    return reader.outcome<RatingSubject>({
      invitation: reader.requiredLine('invitation', { maxLength: TOKEN_LENGTH }),
    });
  }
  if (isPlainObject(input) && Object.hasOwn(input, 'service')) {
    const reader = new BodyReader(input, ['service'], path);
    return reader.outcome<RatingSubject>({ service: reader.requiredLine('service', { maxLength: 80 }) });
  }
  const reader = new BodyReader(input, ['reference', 'token'], path);
  return reader.outcome<RatingSubject>({ reference: readReference(reader), token: readToken(reader) });
}

function readDrivers(reader: BodyReader): RatingBody['drivers'] {
  const raw = reader.raw('drivers');
  if (raw === undefined) return undefined;
  const drivers = new BodyReader(raw, RATING_DRIVERS, 'drivers');
  const marks: Partial<Record<RatingDriver, number>> = {};
  for (const driver of RATING_DRIVERS) {
    const mark = drivers.whole(driver, LEAST, MOST);
    if (mark !== undefined) marks[driver] = mark;
  }
  return reader.part(drivers.outcome(marks));
}
