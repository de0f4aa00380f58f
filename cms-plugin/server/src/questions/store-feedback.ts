import { civilDayOf } from '@member-services/contract/forms';
import type { QuestionFeedbackBody } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { payloadHash } from '../domain/hashing.js';
import { once } from '../idempotency/once.js';
import type { OnceOutcome } from '../idempotency/once.js';
import { scrubSentence } from './scrub.js';

export const FEEDBACK = 'ms_question_feedback';

/** The answer to a feedback, the first time and every time it comes again. */
export const FEEDBACK_RECEIPT = { accepted: true } as const;

/**
 * Keeps whether an answer helped. Nobody's name is with it, the month is all that is known of when, and a comment
 * loses what may tell of its writer before it is stored.
 * @param at milliseconds UTC
 */
export function storeFeedback(
  knex: Knex,
  questionId: string,
  body: QuestionFeedbackBody,
  at: number,
): Promise<OnceOutcome<typeof FEEDBACK_RECEIPT>> {
  const payload = payloadHash({ ...body, questionId });
  const sending = { scope: 'question-feedback', key: body.idempotencyKey, payloadHash: payload, at } as const;
  return once(knex, sending, async (trx) => {
    await trx(FEEDBACK).insert({
      question_document_id: questionId,
      helpful: body.helpful,
      comment: body.comment ? scrubSentence(body.comment, []) : null,
      month: civilDayOf(at).slice(0, 7),
    });
    return { answer: FEEDBACK_RECEIPT, submissionId: null };
  });
}
