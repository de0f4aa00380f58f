import type { FieldError, SubmissionBody } from '@member-services/contract/forms';
import type { FieldInput } from '../../fields/field-input.js';
import type { AttachedFile } from '../../submission/files/attached-file.js';

/** What an attachment field holds; only the desk writes it. */
export function filesIn(input: FieldInput): AttachedFile[] {
  return (Array.isArray(input) ? input : []) as AttachedFile[];
}

/** A file that is no longer there is told at its field. */
export function atItsField(error: FieldError, { attachments }: SubmissionBody): FieldError {
  const [area, index] = error.path.split('.');
  const claim = area === 'attachments' ? attachments[Number(index)] : undefined;
  return claim ? { ...error, path: `answers.${claim.field}` } : error;
}
