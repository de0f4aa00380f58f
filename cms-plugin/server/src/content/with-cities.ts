import { CITIES } from '@member-services/contract/forms';
import type { FieldDefinition, FieldOption, FormDefinition } from '@member-services/contract/forms';

/** A stored form with the association's cities in every city field that lists none, so that answers have names. */
export function withCities(form: FormDefinition, cities: readonly FieldOption[] = CITIES): FormDefinition {
  const filled = <Field extends FieldDefinition>(field: Field): Field =>
    field.type === 'city' && !field.options ? { ...field, options: [...cities] } : field;
  return {
    ...form,
    steps: form.steps.map((step) => ({
      ...step,
      fields: step.fields.map((field) =>
        field.type === 'repeat' ? { ...field, fields: field.fields.map(filled) } : filled(field),
      ),
    })),
  };
}
