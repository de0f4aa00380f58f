import { PRIVACY_NOTICE } from '@member-services/contract/forms';
import type {
  Catalogue,
  ServedField,
  ServedForm,
  ServiceCard,
  ShowWhen,
} from '@member-services/contract/forms';
import type { FieldInputs } from '../../fields/field-input.js';
import { signedPart } from '../../signature/signature.js';
import { knownApplicant } from '../../submission/applicant-fields.js';
import { choiceOf, consentsGiven } from '../../submission/consent-choices.js';
import type { ConsentChoice } from '../../submission/consent-choices.js';
import { attachmentClaims, fieldsAsked, withoutFiles } from '../../submission/files/attached-file.js';
import type { FilledForm } from '../../submission/filled-form.js';

/** What a request is made of: the service itself, and the catalogue's whole texts, null until they have arrived. */
export interface RequestContent {
  service: ServiceCard;
  catalogue: Catalogue | null;
}

/** All that checking, signing and sending need. */
export interface WholeContent extends RequestContent {
  catalogue: Catalogue;
}

/** The consents that this request asks for now: the privacy notice, then the service's, as far as they apply. */
export function consentsAsked(
  { catalogue, service }: WholeContent,
  filled: FilledForm,
  noticeRead: string,
): ConsentChoice[] {
  const asked = service.consents.filter(({ showWhen }) => applies(showWhen, service.form, filled.answers));
  return [
    {
      purpose: PRIVACY_NOTICE,
      version: catalogue.notices.privacy.version,
      label: noticeRead,
      required: true,
    },
    ...asked.flatMap(({ purpose, required }) => {
      const text = catalogue.notices.consents.find((consent) => consent.purpose === purpose);
      return text ? [choiceOf(text, required)] : [];
    }),
  ];
}

/** What is sent, as it was typed; the contract's judgement makes the clean body of it. */
export function requestBody(
  content: WholeContent,
  filled: FilledForm,
  choices: readonly ConsentChoice[],
  now: number,
): object {
  const { catalogue, service } = content;
  return {
    idempotencyKey: filled.idempotencyKey,
    kind: 'service-request',
    service: service.slug,
    locale: service.locale,
    applicant: { ...knownApplicant(service.audience), ...filled.applicant },
    answers: withoutFiles(service.form, filled.answers),
    declaration: { version: catalogue.notices.declaration.version, ...signedPart(filled.signature) },
    consent: consentsGiven(choices, filled.consents),
    attachments: attachmentClaims(service.form, filled.answers),
    draftKey: filled.draftKey,
    ...(service.form.version === undefined ? {} : { formVersion: service.form.version }),
    guard: { trap: filled.trap, elapsedMs: Math.max(0, Math.round(now - filled.openedAt)) },
  };
}

/** Whether a consent's condition holds: exactly when a field with that condition would be shown. */
function applies(showWhen: ShowWhen | undefined, form: ServedForm, answers: FieldInputs): boolean {
  if (!showWhen) return true;
  const probe: ServedField = { name: 'consent-asked', type: 'boolean', label: '', showWhen };
  const steps = [...form.steps, { name: 'consents', title: '', fields: [probe] }];
  return fieldsAsked({ ...form, steps }, answers).includes(probe);
}
