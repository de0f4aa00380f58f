import { goesAlong } from '@member-services/contract/forms';
import type { ApplicantKind, ServedField } from '@member-services/contract/forms';
import type { FieldInputs } from '../../fields/field-input.js';
import { knownApplicant } from '../../submission/applicant-fields.js';
import { isFilled } from '../../draft/kept-inputs.js';

/** The service that a question is about, with what its form holds at the moment (policy E3). */
export interface About {
  slug: string;
  title: string;
  fields: readonly ServedField[];
  answers: FieldInputs;
  /** Whom the service is for. */
  audience: readonly ApplicantKind[];
  /** Who asks, as far as the form knows. */
  applicant: FieldInputs;
}

/** What the person may send along: never numbers that identify them, files, or what is sensitive. */
export function alongWith({ fields, answers }: About): { fields: ServedField[]; answers: FieldInputs } {
  const along = fields.filter((field) => goesAlong(field) && isFilled(answers[field.name]));
  return {
    fields: along,
    answers: Object.fromEntries(along.map(({ name }) => [name, answers[name]])),
  };
}

/** What an inquiry asks of who sends it, from what the other form knows of them. */
export function knownWriter({ applicant, audience }: About): FieldInputs {
  const names = ['name', 'kind', 'membershipNumber', 'mobile', 'email', 'preferredChannel'];
  const filled = names.filter((name) => isFilled(applicant[name])).map((name) => [name, applicant[name]]);
  return { ...knownApplicant(audience), ...(Object.fromEntries(filled) as FieldInputs) };
}
