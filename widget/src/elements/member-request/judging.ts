import { civilDayOf } from '@member-services/contract/forms';
import type { FieldError, SubmissionBody, Validated } from '@member-services/contract/forms';
import {
  knownForm,
  validateApplicant,
  validateSubmission,
  validateSubmissionBody,
} from '@member-services/contract/validate';
import { knownApplicant } from '../../submission/applicant-fields.js';
import { noticeVersions } from '../../submission/consent-choices.js';
import { attachedIn, withoutFiles } from '../../submission/files/attached-file.js';
import type { FilledForm } from '../../submission/filled-form.js';
import type { RequestContent, WholeContent } from './request-body.js';
import type { RequestStep } from './request-steps.js';

/**
 * The contract's judgement, brought along by a module of its own: Yup is not needed until something is to be judged.
 * @param now milliseconds
 * @param arriving attachment fields whose files are on their way: one need not wait for them to go on
 */
export function judgeStep(
  step: RequestStep,
  { service }: RequestContent,
  filled: FilledForm,
  now: number,
  arriving: readonly string[] = [],
): FieldError[] {
  if (step.name === 'applicant') {
    const applicant = { ...knownApplicant(service.audience), ...filled.applicant };
    const outcome = validateApplicant(service.applicant, applicant, 'applicant');
    return outcome.ok ? [] : outcome.errors;
  }
  if (step.name === 'check') return [];
  const form = knownForm(service.form);
  const outcome = validateSubmission(form, withoutFiles(form, filled.answers), {
    today: civilDayOf(now),
    attached: [...attachedIn(form, filled.answers), ...arriving],
  });
  if (outcome.ok) return [];
  const names = step.fields.map(({ name }) => name);
  return outcome.errors
    .filter(({ path }) => names.includes(path.split('.')[0] ?? ''))
    .map((error) => ({ ...error, path: `answers.${error.path}` }));
}

/** Judges everything before it is sent, as the CMS will; the clean body is what is sent. */
export function judgeRequest(
  body: object,
  { catalogue, service }: WholeContent,
  now: number,
): Validated<SubmissionBody> {
  return validateSubmissionBody(
    {
      kind: 'service-request',
      slug: service.slug,
      form: knownForm(service.form),
      applicant: service.applicant,
      consents: service.consents,
    },
    body,
    {
      today: civilDayOf(now),
      declarationVersion: catalogue.notices.declaration.version,
      consentVersions: noticeVersions(catalogue),
    },
  );
}
