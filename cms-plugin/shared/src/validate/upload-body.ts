import type { Validated } from '../endpoints/errors.js';
import type {
  AttachmentReadBody,
  UploadFields,
  UploadRemovalBody,
  UploadTarget,
} from '../endpoints/uploads.js';
import { BodyReader } from './body-reader.js';
import { readGuard } from './common-parts.js';

/** A random value of 128 bits that the browser makes, once per filled form. */
export const DRAFT_KEY = /^[A-Za-z0-9_-]{16,64}$/;
const UPLOAD_TOKEN = /^[A-Za-z0-9_-]{16,128}$/;
const FIELD = /^[A-Za-z][A-Za-z0-9]*$/;
const SERVICE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const TARGET_KEYS = ['service', 'kind', 'reference'] as const;

/** The text field that brings a proof of work, named as a refusal names its place; it is judged before the rest. */
export const UPLOAD_PROOF = 'guard.proof';

/** Judges the text fields of `POST /uploads`: exactly one of service, kind, or reference with its token. */
export function validateUploadFields(input: unknown): Validated<UploadFields> {
  const reader = new BodyReader(input, [
    ...['draftKey', 'field', 'uploadToken', ...TARGET_KEYS],
    ...['token', UPLOAD_PROOF],
  ]);
  const draftKey = readDraftKey(reader);
  const field = reader.requiredLine('field', { maxLength: 60, pattern: FIELD });
  const drawn = reader.raw('uploadToken') === undefined ? {} : { uploadToken: readUploadToken(reader) };
  const target = readTarget(reader);
  return target ? reader.outcome<UploadFields>({ draftKey, field, ...drawn, target }) : reader.failure();
}

function readTarget(reader: BodyReader): UploadTarget | undefined {
  const named = TARGET_KEYS.filter((key) => reader.raw(key) !== undefined);
  const [only] = named;
  if (named.length !== 1) {
    reader.refuse(only ?? 'service', named.length === 0 ? 'required' : 'notAsked');
    return undefined;
  }
  if (only !== 'reference' && reader.raw('token') !== undefined) reader.refuse('token', 'notAsked');
  if (only === 'service') {
    return {
      kind: 'service-request',
      service: reader.requiredLine('service', { maxLength: 80, pattern: SERVICE }),
    };
  }
  if (only === 'kind') {
    const kind = reader.requiredChoice('kind', ['inquiry']);
    return kind && { kind };
  }
  return {
    kind: 'case',
    reference: reader.requiredLine('reference', { maxLength: 40 }),
    token: reader.requiredLine('token', { maxLength: 200 }),
  };
}

/** Judges the text field beside a file that staff send to an applicant. */
export function validateStaffUpload(input: unknown): Validated<Pick<UploadFields, 'draftKey'>> {
  const reader = new BodyReader(input, ['draftKey']);
  const draftKey = readDraftKey(reader);
  return reader.outcome({ draftKey });
}

/** Judges a `POST /uploads/remove` body. */
export function validateUploadRemoval(input: unknown): Validated<UploadRemovalBody> {
  const reader = new BodyReader(input, ['uploadToken', 'draftKey', 'guard']);
  const uploadToken = readUploadToken(reader);
  const draftKey = readDraftKey(reader);
  return reader.outcome<UploadRemovalBody>({ uploadToken, draftKey, ...readGuard(reader) });
}

/** Judges a `POST /tracking/attachments` body. */
export function validateAttachmentRead(input: unknown): Validated<AttachmentReadBody> {
  const reader = new BodyReader(input, ['reference', 'token', 'attachment', 'guard']);
  const reference = reader.requiredLine('reference', { maxLength: 40 });
  const token = reader.requiredLine('token', { maxLength: 200 });
  const attachment = reader.requiredLine('attachment', { maxLength: 32, pattern: /^[0-9a-f]{32}$/ });
  return reader.outcome<AttachmentReadBody>({ reference, token, attachment, ...readGuard(reader) });
}

function readUploadToken(reader: BodyReader): string {
  return reader.requiredLine('uploadToken', { maxLength: 128, pattern: UPLOAD_TOKEN });
}

function readDraftKey(reader: BodyReader): string {
  return reader.requiredLine('draftKey', { maxLength: 64, pattern: DRAFT_KEY });
}
