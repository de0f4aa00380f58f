import { fieldsOf, visibleFields } from '@member-services/contract/forms';
import type { AttachmentClaim, ScanState, ServedField, ServedForm } from '@member-services/contract/forms';
import type { FieldInput, FieldInputs } from '../../fields/field-input.js';

/** A file that the CMS has taken: what the answer of an attachment field is made of while a form is filled in. */
export type AttachedFile = {
  uploadToken: string;
  name: string;
  size: number;
  mediaType: string;
  scan: ScanState;
};

/** The files of one field, of whatever stands in the form. */
export function attachedFiles(input: FieldInput): AttachedFile[] {
  return Array.isArray(input) ? input.filter(isAttachedFile) : [];
}

function isAttachedFile(value: string | FieldInputs): value is AttachedFile {
  return (
    typeof value === 'object' && typeof value['uploadToken'] === 'string' && typeof value['name'] === 'string'
  );
}

/** Names of the attachment fields that hold a file. */
export function attachedIn(form: ServedForm, answers: FieldInputs): string[] {
  return fieldsOf(form)
    .filter(({ type, name }) => type === 'attachment' && attachedFiles(answers[name]).length > 0)
    .map(({ name }) => name);
}

/** The fields that are asked, those that depend on a file too. */
export function fieldsAsked(form: ServedForm, answers: FieldInputs): ServedField[] {
  return visibleFields(form, withoutFiles(form, answers), attachedIn(form, answers));
}

/** The answers as they are sent and judged: files travel beside them. */
export function withoutFiles(form: ServedForm, answers: FieldInputs): FieldInputs {
  const files = new Set(fieldsOf(form).flatMap(({ type, name }) => (type === 'attachment' ? [name] : [])));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !files.has(name)));
}

/** What is sent of the files: those of fields that are asked. */
export function attachmentClaims(form: ServedForm, answers: FieldInputs): AttachmentClaim[] {
  return fieldsAsked(form, answers)
    .filter(({ type }) => type === 'attachment')
    .flatMap(({ name }) =>
      attachedFiles(answers[name]).map(({ uploadToken }) => ({ field: name, uploadToken })),
    );
}
