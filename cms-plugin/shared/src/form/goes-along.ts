import type { FieldDefinition } from './form-definition.js';

/**
 * Whether an answer may go along with a question about its form: never numbers that identify a person or an account,
 * files, or what the form marks as sensitive.
 */
export function goesAlong(field: Pick<FieldDefinition<unknown>, 'type' | 'sensitive'>): boolean {
  return field.sensitive !== true && !['nationalId', 'iban', 'attachment'].includes(field.type);
}
