import type { FieldError, SubmissionBody } from '@member-services/contract/forms';

/** A file that is no longer there is told at its field. */
export function atItsField(error: FieldError, { attachments }: SubmissionBody): FieldError {
  const [area, index] = error.path.split('.');
  const claim = area === 'attachments' ? attachments[Number(index)] : undefined;
  return claim ? { ...error, path: `answers.${claim.field}` } : error;
}
