import type { AttachmentField } from '../form/form-definition.js';
import { acceptedTypes } from './file-type.js';
import type { FileType } from './file-type.js';

const MEGABYTE = 1024 * 1024;

/** The most files of a field that states no limit. */
export const DEFAULT_MAX_FILES = 5;
/** The most files of one submission. */
export const MAX_ATTACHMENTS = 20;
/** Greatest size of one file. */
export const MAX_FILE_BYTES = 10 * MEGABYTE;
/** Greatest sum of the files of one filled form. */
export const MAX_DRAFT_BYTES = 40 * MEGABYTE;

/** What one field takes. */
export interface FileLimits {
  accept: FileType[];
  maxFiles: number;
  /** Bytes of one file. */
  maxBytes: number;
}

/** What a field takes, by what it states and by what is taken at all. */
export function fileLimits(
  field: Pick<AttachmentField<unknown>, 'accept' | 'maxFiles' | 'maxBytes'>,
  maxBytes = MAX_FILE_BYTES,
): FileLimits {
  return {
    accept: acceptedTypes(field.accept),
    maxFiles: Math.min(field.maxFiles ?? DEFAULT_MAX_FILES, MAX_ATTACHMENTS),
    maxBytes: Math.min(field.maxBytes ?? maxBytes, maxBytes),
  };
}

/** Bytes as whole megabytes, as limits are told; at least one. */
export function megabytes(bytes: number): number {
  return Math.max(1, Math.floor(bytes / MEGABYTE));
}
