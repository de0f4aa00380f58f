import { FIELD_TYPES } from '@member-services/contract/forms';
import type { ServedField, ServedForm } from '@member-services/contract/forms';

/**
 * A form without the fields of types that only a newer page knows (fault F23): here they can be neither filled in nor
 * judged; whether the request may do without them is for the CMS to say.
 */
export function knownForm(form: ServedForm): ServedForm {
  return {
    ...form,
    steps: form.steps.map((step) => ({ ...step, fields: step.fields.filter(isKnown).map(withKnownRows) })),
  };
}

function isKnown({ type }: ServedField): boolean {
  return FIELD_TYPES.includes(type);
}

function withKnownRows(field: ServedField): ServedField {
  return field.type === 'repeat' && !field.fields.every(isKnown)
    ? { ...field, fields: field.fields.filter(isKnown) }
    : field;
}
