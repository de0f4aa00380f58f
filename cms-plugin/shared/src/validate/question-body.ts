import type { Validated } from '../endpoints/errors.js';
import type { QuestionFeedbackBody, QuestionMissBody } from '../endpoints/questions.js';
import { BodyReader } from './body-reader.js';
import { given, readGuard, readIdempotencyKey, readLocale } from './common-parts.js';

const COMMENT_LENGTH = 1_000;
const QUERY_LENGTH = 200;

/** Judges a `POST /faqs/:id/feedback` body. */
export function validateQuestionFeedback(input: unknown): Validated<QuestionFeedbackBody> {
  const reader = new BodyReader(input, ['idempotencyKey', 'helpful', 'comment', 'guard']);
  const idempotencyKey = readIdempotencyKey(reader);
  const helpful = reader.flag('helpful');
  if (reader.raw('helpful') === undefined) reader.refuse('helpful', 'required');
  const comment = reader.text('comment', { maxLength: COMMENT_LENGTH });
  return reader.outcome<QuestionFeedbackBody>({
    idempotencyKey,
    helpful: helpful ?? false,
    ...given('comment', comment),
    ...readGuard(reader),
  });
}

/** Judges a `POST /faqs/misses` body. */
export function validateQuestionMiss(input: unknown): Validated<QuestionMissBody> {
  const reader = new BodyReader(input, ['query', 'locale', 'guard']);
  const query = reader.requiredLine('query', { maxLength: QUERY_LENGTH });
  const locale = readLocale(reader);
  const guard = readGuard(reader);
  return locale ? reader.outcome<QuestionMissBody>({ query, locale, ...guard }) : reader.failure();
}
