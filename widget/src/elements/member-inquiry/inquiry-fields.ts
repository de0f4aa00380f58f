import {
  APPLICANT_KINDS,
  INQUIRY_APPLICANT,
  INQUIRY_CATEGORIES,
  INQUIRY_FILES,
  INQUIRY_FORM,
  resolveText,
} from '@member-services/contract/forms';
import type { FieldDefinition, Locale, ServedField } from '@member-services/contract/forms';
import { applicantFields } from '../../submission/applicant-fields.js';
import type { InquiryTables } from './inquiry-tables.js';

/** What kind of message it is. */
export function categoryField({ inquiry }: InquiryTables): ServedField {
  return {
    name: 'category',
    type: 'radio',
    label: inquiry.category,
    required: true,
    options: INQUIRY_CATEGORIES.map((value) => ({ value, label: inquiry.categories[value] })),
  };
}

/** Subject, message and files, as the contract's form has them, in one language. */
export function messageFields(locale: Locale): ServedField[] {
  return INQUIRY_FORM.steps.flatMap(({ fields }) => fields).flatMap((field) => inOneLanguage(field, locale));
}

/** Who writes, and a way to reach them. */
export function writerFields({ submission }: InquiryTables): ServedField[] {
  return applicantFields(INQUIRY_APPLICANT, APPLICANT_KINDS, submission.applicant);
}

/** As above; the field for files only where there are some, or the person wishes to add one. */
export function messageFieldsAsked(locale: Locale, withFiles: boolean): ServedField[] {
  return messageFields(locale).filter(({ name }) => withFiles || name !== INQUIRY_FILES);
}

/** The inquiry's form holds texts and files only. */
function inOneLanguage(field: FieldDefinition, locale: Locale): ServedField[] {
  if (field.type !== 'text' && field.type !== 'textarea' && field.type !== 'attachment') return [];
  const { label, hint, purpose, ...rest } = field;
  return [
    {
      ...rest,
      label: resolveText(label, locale).text,
      ...(hint ? { hint: resolveText(hint, locale).text } : {}),
      ...(purpose ? { purpose: resolveText(purpose, locale).text } : {}),
    },
  ];
}
