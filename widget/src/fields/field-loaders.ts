import type { FieldType, ServedField } from '@member-services/contract/forms';
import { MemberEmailField } from './email-field/email-field.component.js';
import { MemberMobileField } from './mobile-field/mobile-field.component.js';
import { MemberNationalIdField } from './national-id-field/national-id-field.component.js';
import { MemberRadioField } from './radio-field/radio-field.component.js';
import { MemberTextField } from './text-field/text-field.component.js';

/**
 * What is asked of every applicant stands in the first step, so these come along with this module: for the `fields` of
 * an element that shows them.
 */
export const FIRST_FIELDS = {
  'member-email-field': MemberEmailField,
  'member-mobile-field': MemberMobileField,
  'member-national-id-field': MemberNationalIdField,
  'member-radio-field': MemberRadioField,
  'member-text-field': MemberTextField,
};

/** Every type's way to its element, where it is not there already; importing registers it. */
const FIELD_LOADERS: Record<FieldType, (() => Promise<unknown>) | null> = {
  text: null,
  mobile: null,
  email: null,
  nationalId: null,
  radio: null,
  textarea: () => import('./textarea-field/textarea-field.js'),
  select: () => import('./select-field/select-field.js'),
  checkboxes: () => import('./checkboxes-field/checkboxes-field.js'),
  boolean: () => import('./boolean-field/boolean-field.js'),
  date: () => import('./date-field/date-field.js'),
  number: () => import('./number-field/number-field.js'),
  money: () => import('./money-field/money-field.js'),
  city: () => import('./city-field/city-field.js'),
  iban: () => import('./iban-field/iban-field.js'),
  rating: () => import('./rating-field/rating-field.js'),
  attachment: () => import('./attachment-field/attachment-field.js'),
  repeat: () => import('./repeat-field/repeat-field.js'),
};

/** What stands for a type that only a newer page knows. */
const loadUnknown = () => import('./unknown-field/unknown-field.js');

/** Loads the elements of these fields, those inside rows too; `FIRST_FIELDS` are there already. */
export async function loadFields(fields: readonly ServedField[]): Promise<unknown[]> {
  const types = new Set<FieldType>();
  for (const field of fields) {
    types.add(field.type);
    if (field.type === 'repeat') for (const { type } of field.fields) types.add(type);
  }
  return Promise.all(
    [...types].map(async (type) => (type in FIELD_LOADERS ? FIELD_LOADERS[type]?.() : loadUnknown())),
  );
}
