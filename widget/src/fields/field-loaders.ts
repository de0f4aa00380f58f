import type { FieldType, ServedField } from '@member-services/contract/forms';

/** Every type's way to its element; importing registers it. What a first step needs comes with the request itself. */
const FIELD_LOADERS: Record<FieldType, () => Promise<unknown>> = {
  text: () => import('./text-field/text-field.js'),
  textarea: () => import('./textarea-field/textarea-field.js'),
  select: () => import('./select-field/select-field.js'),
  radio: () => import('./radio-field/radio-field.js'),
  checkboxes: () => import('./checkboxes-field/checkboxes-field.js'),
  boolean: () => import('./boolean-field/boolean-field.js'),
  date: () => import('./date-field/date-field.js'),
  number: () => import('./number-field/number-field.js'),
  money: () => import('./money-field/money-field.js'),
  mobile: () => import('./mobile-field/mobile-field.js'),
  email: () => import('./email-field/email-field.js'),
  nationalId: () => import('./national-id-field/national-id-field.js'),
  city: () => import('./city-field/city-field.js'),
  iban: () => import('./iban-field/iban-field.js'),
  rating: () => import('./rating-field/rating-field.js'),
  attachment: () => import('./attachment-field/attachment-field.js'),
  repeat: () => import('./repeat-field/repeat-field.js'),
};

/** Loads the elements of these fields, those inside rows too. */
export async function loadFields(fields: readonly ServedField[]): Promise<void> {
  const types = new Set<FieldType>();
  for (const field of fields) {
    types.add(field.type);
    if (field.type === 'repeat') for (const { type } of field.fields) types.add(type);
  }
  await Promise.all([...types].map((type) => FIELD_LOADERS[type]()));
}
