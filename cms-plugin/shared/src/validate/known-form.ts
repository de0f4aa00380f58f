import { FIELD_TYPES } from '../form/form-definition.js';
import type { FieldDefinition, FormDefinition } from '../form/form-definition.js';

/**
 * A form without the fields of types that only newer code knows, as in a page that stays open while the CMS is updated
 * (fault F23): here they can be neither filled in nor judged; whether a request may do without them is for the CMS to
 * say.
 */
export function knownForm<Text>(form: FormDefinition<Text>): FormDefinition<Text> {
  return {
    ...form,
    steps: form.steps.map((step) => ({ ...step, fields: step.fields.filter(isKnown).map(withKnownRows) })),
  };
}

function isKnown({ type }: Pick<FieldDefinition<unknown>, 'type'>): boolean {
  return FIELD_TYPES.includes(type);
}

function withKnownRows<Text>(field: FieldDefinition<Text>): FieldDefinition<Text> {
  return field.type === 'repeat' && !field.fields.every(isKnown)
    ? { ...field, fields: field.fields.filter(isKnown) }
    : field;
}
