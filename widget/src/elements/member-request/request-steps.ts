import { fieldsOf } from '@member-services/contract/forms';
import type { ServedField, ServedForm, ServiceCard } from '@member-services/contract/forms';
import type { FieldInputs } from '../../fields/field-input.js';

/** One screen of a request: the applicant first, then the form's own steps, then checking. */
export type RequestStep =
  | { name: 'applicant' }
  | { name: 'form'; step: string; title: string; fields: ServedField[] }
  | { name: 'check' };

/** A step by what tells it from the others, so that it is found again when answers change what is asked. */
export function stepKey(step: RequestStep): string {
  return step.name === 'form' ? `form:${step.step}` : step.name;
}

/** The form's own fields in some steps. */
export const fieldsIn = (steps: readonly RequestStep[]): ServedField[] =>
  steps.flatMap((step) => (step.name === 'form' ? step.fields : []));

/** Which fields of a form are asked, given the answers so far. */
export type FieldsAsked = (form: ServedForm, answers: FieldInputs) => ServedField[];

/**
 * What is asked while nothing has been answered: a condition holds of no missing answer. It needs none of the code
 * that reads answers, which therefore arrives after the first field.
 */
const askedAtFirst: FieldsAsked = (form) => fieldsOf(form).filter(({ showWhen }) => !showWhen);

/** The steps that are asked; one without a field is passed over. */
export function stepsOf(
  service: ServiceCard,
  answers: FieldInputs,
  fieldsAsked: FieldsAsked = askedAtFirst,
): RequestStep[] {
  const visible = new Set(fieldsAsked(service.form, answers));
  const asked = service.form.steps
    .map(({ name, title, fields }): RequestStep & { name: 'form' } => ({
      name: 'form',
      step: name,
      title,
      fields: fields.filter((field) => visible.has(field)),
    }))
    .filter(({ fields }) => fields.length > 0);
  return [{ name: 'applicant' }, ...asked, { name: 'check' }];
}
