import { parseReference } from '@member-services/contract/forms';
import { validateApplicantAction } from '@member-services/contract/validate';
import { ownValue } from '../guard/suspicion.js';
import type { Installation } from '../installation.js';
import { contactFacts, referenceFacts } from '../limits/call-facts.js';
import { refusal } from '../public/public-route.js';
import type { PublicAnswer, PublicPostRoute } from '../public/public-route.js';
import { applicantAction } from './applicant-action.js';
import type { ApplicantActionOutcome } from './applicant-action.js';
import { submit } from './submit.js';
import type { SubmitOutcome } from './submit.js';

/** `POST /submissions`: what a visitor sends. */
export function submissionsRoute(installation: Installation): PublicPostRoute {
  return {
    path: '/submissions',
    purpose: 'submission',
    identifiers: ({ body }) => {
      const applicant = ownValue(body, 'applicant');
      return contactFacts({ email: ownValue(applicant, 'email'), mobile: ownValue(applicant, 'mobile') });
    },
    async handle({ body }) {
      return submitAnswer(await submit(installation, body));
    },
  };
}

function submitAnswer(outcome: SubmitOutcome): PublicAnswer {
  switch (outcome.kind) {
    case 'created':
      return { kind: 'created', data: outcome.receipt, meta: { replayed: false } };
    case 'replayed':
      return { kind: 'ok', data: outcome.receipt, meta: { replayed: true } };
    case 'keyReused':
      return refusal(422, 'idempotencyKeyReused', 'idempotencyKey');
    case 'invalid':
      return { kind: 'refused', status: 400, errors: outcome.errors };
  }
}

/** `POST /submissions/:reference/actions`: what the applicant does from the tracking page. */
export function applicantActionsRoute(installation: Installation): PublicPostRoute {
  return {
    path: '/submissions/:reference/actions',
    purpose: 'action',
    identifiers: ({ params }) => referenceFacts(params['reference']),
    async handle({ params, body, proved }) {
      const read = validateApplicantAction(body);
      if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
      const reference = parseReference(params['reference'] ?? '') ?? '';
      return actionAnswer(await applicantAction(installation, reference, read.value, proved));
    },
  };
}

function actionAnswer(outcome: ApplicantActionOutcome): PublicAnswer {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'ok', data: outcome.tracking, meta: { replayed: false } };
    case 'replayed':
      return { kind: 'ok', data: outcome.tracking, meta: { replayed: true } };
    case 'notFound':
      return refusal(404, 'notFound');
    case 'keyReused':
      return refusal(422, 'idempotencyKeyReused', 'idempotencyKey');
    case 'refused':
      return { ...refusal(409, outcome.code, 'action', outcome.params), present: outcome.tracking };
    case 'invalid':
      return { kind: 'refused', status: 400, errors: outcome.errors };
  }
}
