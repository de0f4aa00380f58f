import type { FieldType } from '../form/form-definition.js';

const BASE = [
  'type',
  'name',
  'label',
  'hint',
  'required',
  'showWhen',
  'purpose',
  'sensitive',
  'autocomplete',
] as const;

/** The keys that a field of each type may have. */
export const FIELD_KEYS: Record<FieldType, readonly string[]> = {
  text: [...BASE, 'minLength', 'maxLength', 'pattern'],
  textarea: [...BASE, 'minLength', 'maxLength', 'pattern'],
  select: [...BASE, 'options'],
  radio: [...BASE, 'options'],
  checkboxes: [...BASE, 'options', 'min', 'max'],
  boolean: BASE,
  date: [...BASE, 'min', 'max'],
  number: [...BASE, 'min', 'max'],
  money: [...BASE, 'min', 'max'],
  mobile: BASE,
  email: [...BASE, 'maxLength'],
  nationalId: BASE,
  city: [...BASE, 'options'],
  iban: BASE,
  rating: [...BASE, 'min', 'max'],
  attachment: [...BASE, 'accept', 'maxFiles', 'maxBytes'],
  repeat: [...BASE, 'min', 'max', 'fields'],
};
