import { validateRating } from '@member-services/contract/validate';
import type { RatingReceipt } from '@member-services/contract/forms';
import { ownValue } from '../guard/suspicion.js';
import type { Installation } from '../installation.js';
import { referenceFacts, textFacts } from '../limits/call-facts.js';
import { refusal } from '../public/public-route.js';
import type { PublicAnswer, PublicPostRoute } from '../public/public-route.js';
import { rate } from './rate.js';
import type { RatingOutcome } from './rate.js';

/** `POST /ratings`: evaluating is the member's right (policy C9). */
export function ratingsRoute(installation: Installation): PublicPostRoute {
  return {
    path: '/ratings',
    purpose: 'rating',
    identifiers: ({ body }) => {
      const subject = ownValue(body, 'subject');
      return [
        ...referenceFacts(ownValue(subject, 'reference')),
        ...textFacts('invitation', ownValue(subject, 'invitation')),
      ];
    },
    async handle({ body, proved }) {
      const read = validateRating(body);
      if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
      return answerOf(await rate(installation, read.value, proved));
    },
  };
}

function answerOf(outcome: RatingOutcome): PublicAnswer {
  switch (outcome.kind) {
    case 'accepted':
      return outcome.replayed
        ? { kind: 'ok', data: receipt, meta: { replayed: true } }
        : { kind: 'created', data: receipt };
    case 'case-not-found':
      return refusal(404, 'notFound');
    case 'invitation-invalid':
      return refusal(404, 'invitationInvalid', 'subject.invitation');
    case 'unknown-service':
      return refusal(422, 'unknownService', 'subject.service');
    case 'not-offered':
      return refusal(409, 'ratingNotOffered');
    case 'over':
      return refusal(410, 'ratingNotOffered');
    case 'already-rated':
      return refusal(409, 'alreadyRated');
    case 'key-reused':
      return refusal(422, 'idempotencyKeyReused', 'idempotencyKey');
  }
}

const receipt: RatingReceipt = { accepted: true };
