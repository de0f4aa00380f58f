import type { Validated } from '../endpoints/errors.js';
import type { AttachmentClaim } from '../endpoints/submissions.js';
import { DEFAULT_MAX_FILES, MAX_ATTACHMENTS } from '../attachments/file-limits.js';
import type { FieldDefinition } from '../form/form-definition.js';
import { BodyReader } from './body-reader.js';
import { joinPath } from './opened-object.js';

/** What was uploaded for which field; the files themselves are judged where they are stored. */
export function validateAttachments(input: unknown, path = ''): Validated<AttachmentClaim[]> {
  if (input === undefined || input === null) return { ok: true, value: [] };
  if (!Array.isArray(input)) return { ok: false, errors: [{ path, code: 'invalidType', params: {} }] };
  if (input.length > MAX_ATTACHMENTS) {
    return { ok: false, errors: [{ path, code: 'tooMany', params: { max: MAX_ATTACHMENTS } }] };
  }
  const reader = new BodyReader({}, [], path);
  const claims = input.flatMap((entry: unknown, index) => {
    const claim = reader.part(validateClaim(entry, joinPath(path, index)));
    return claim ? [claim] : [];
  });
  return reader.outcome(claims);
}

/** Every file belongs to an attachment field that is asked, none too many to one. */
export function checkAttachmentFields(
  claims: readonly AttachmentClaim[],
  shown: readonly FieldDefinition<unknown>[],
  path: string,
): Validated<AttachmentClaim[]> {
  const reader = new BodyReader({}, [], path);
  claims.forEach(({ field: name }, index) => {
    const field = shown.find((one) => one.name === name && one.type === 'attachment');
    if (field?.type !== 'attachment') reader.refuse(`${String(index)}.field`, 'notAsked');
    else if (countBefore(claims, name, index) >= (field.maxFiles ?? DEFAULT_MAX_FILES)) {
      reader.refuse(String(index), 'tooMany', { max: field.maxFiles ?? DEFAULT_MAX_FILES });
    }
  });
  return reader.outcome([...claims]);
}

function countBefore(claims: readonly AttachmentClaim[], name: string, end: number): number {
  return claims.slice(0, end).filter(({ field }) => field === name).length;
}

function validateClaim(entry: unknown, path: string): Validated<AttachmentClaim> {
  const reader = new BodyReader(entry, ['field', 'uploadToken'], path);
  const field = reader.requiredLine('field', { maxLength: 60, pattern: /^[A-Za-z][A-Za-z0-9]*$/ });
  const uploadToken = reader.requiredLine('uploadToken', {
    maxLength: 128,
    pattern: /^[A-Za-z0-9_-]{16,128}$/,
  });
  return reader.outcome({ field, uploadToken });
}
