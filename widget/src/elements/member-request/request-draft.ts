import type { ServedField, ServiceCard } from '@member-services/contract/forms';
import type { OpenForm } from '../../draft/draft-keeper.js';
import type { SubmissionWords } from '../../language/messages/submission.js';
import { applicantFields } from '../../submission/applicant-fields.js';
import { isBegun } from '../../submission/filled-form.js';
import type { RequestFlow } from './request-flow.js';
import { stepKey } from './request-steps.js';

/** All fields of a request, by the part of it in which their answers stand. */
export function fieldsOfRequest(
  service: ServiceCard,
  words: SubmissionWords,
): { version: number | null; applicant: ServedField[]; answers: ServedField[] } {
  return {
    version: service.form.version ?? null,
    applicant: applicantFields(service.applicant, service.audience, words.applicant),
    answers: service.form.steps.flatMap(({ fields }) => fields),
  };
}

/** A request as it stands, for keeping; null where there is nothing to keep, also once it was received. */
export function openRequest(
  service: ServiceCard,
  flow: RequestFlow,
  words: SubmissionWords,
): OpenForm | null {
  if (flow.sending.state.status === 'received' || !isBegun(flow.filled)) return null;
  const { version, applicant, answers } = fieldsOfRequest(service, words);
  return {
    filled: flow.filled,
    step: stepKey(flow.step(flow.content(service))),
    formVersion: version,
    applicantFields: applicant,
    answerFields: answers,
  };
}
