import { civilDayOf } from '@member-services/contract/forms';
import { validateQuestionFeedback, validateQuestionMiss } from '@member-services/contract/validate';
import type { Installation } from '../installation.js';
import { refusal } from '../public/public-route.js';
import type { PublicAnswer, PublicPostRoute } from '../public/public-route.js';
import type { OnceOutcome } from '../idempotency/once.js';
import { FEEDBACK_RECEIPT, storeFeedback } from './store-feedback.js';
import { storeMiss } from './store-miss.js';

/** `POST /faqs/:id/feedback`: was this helpful. */
export function feedbackRoute(installation: Installation): PublicPostRoute {
  return {
    path: '/faqs/:id/feedback',
    purpose: 'question',
    async handle({ params, body }) {
      const read = validateQuestionFeedback(body);
      if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
      const { questions } = await installation.content.current();
      const question = questions.find(({ documentId }) => documentId === params['id']);
      if (!question) return refusal(404, 'notFound');
      return answerOf(
        await storeFeedback(
          installation.knex,
          question.documentId,
          read.value,
          await installation.clock.now(),
        ),
      );
    },
  };
}

function answerOf(outcome: OnceOutcome<typeof FEEDBACK_RECEIPT>): PublicAnswer {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'created', data: outcome.answer };
    case 'replayed':
      return { kind: 'ok', data: outcome.answer, meta: { replayed: true } };
    case 'reused':
      return refusal(422, 'idempotencyKeyReused', 'idempotencyKey');
  }
}

/** `POST /faqs/misses`: what people looked for and did not find. */
export function missesRoute(installation: Installation): PublicPostRoute {
  return {
    path: '/faqs/misses',
    purpose: 'question',
    async handle({ body }) {
      const read = validateQuestionMiss(body);
      if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
      const { query, locale } = read.value;
      await storeMiss(installation.knex, await installation.content.current(), {
        query,
        locale,
        today: civilDayOf(await installation.clock.now()),
      });
      return { kind: 'accepted', data: FEEDBACK_RECEIPT };
    },
  };
}
