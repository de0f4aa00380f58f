import type { AttachmentClaim, FieldError } from '@member-services/contract/forms';

/** A file that is no longer there is told at its field. */
export function atItsField(
  error: FieldError,
  { attachments }: { attachments: readonly AttachmentClaim[] },
): FieldError {
  const [area, index] = error.path.split('.');
  const claim = area === 'attachments' ? attachments[Number(index)] : undefined;
  return claim ? { ...error, path: `answers.${claim.field}` } : error;
}
