import type { FieldDefinition, FormDefinition } from './form-definition.js';

/** Every field of a form in the order in which it is asked; rows' fields stand inside their `repeat`. */
export function fieldsOf<Text>(form: FormDefinition<Text>): FieldDefinition<Text>[] {
  return form.steps.flatMap((step) => step.fields);
}

/** The field of that name, if the form has one. */
export function fieldNamed<Text>(
  form: FormDefinition<Text>,
  name: string,
): FieldDefinition<Text> | undefined {
  return fieldsOf(form).find((field) => field.name === name);
}
