import {
  FILE_TYPES,
  extensionOf,
  safeFileName,
  typeByName,
  typeLabels,
} from '@member-services/contract/forms';
import type { ErrorCode, ErrorParams, FileType } from '@member-services/contract/forms';
import { judgeImage } from './judge-image.js';
import { judgePdf } from './judge-pdf.js';

/** A file as it may be stored, or why it may not. */
export type JudgedFile =
  | { ok: true; bytes: Buffer; mediaType: FileType; name: string }
  | { ok: false; code: ErrorCode; params: ErrorParams };

/** What the content may be found to be, and what it is then stored as. */
const FOUND: Readonly<Record<string, FileType | 'heic'>> = {
  'application/pdf': 'application/pdf',
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/apng': 'image/png',
  'image/webp': 'image/webp',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'image/heic-sequence': 'heic',
  'image/heif-sequence': 'heic',
};

/**
 * Judges a file by its name **and** its content; the media type that a browser states is not looked at. Pictures of
 * any known kind may bear each other's extensions, as phones give them; everything else must be what it claims.
 */
export async function judgeFile(
  bytes: Buffer,
  name: string,
  accept: readonly FileType[],
): Promise<JudgedFile> {
  if (bytes.length === 0) return refused('fileEmpty');
  const notAllowed = refused('fileTypeNotAllowed', { types: typeLabels(accept) });
  const claimed = typeByName(name);
  if (claimed === undefined && extensionOf(name) !== '') return notAllowed;
  const { fileTypeFromBuffer } = await import('file-type');
  const found = FOUND[(await fileTypeFromBuffer(bytes))?.mime ?? ''];
  if (found === undefined) return notAllowed;
  if (claimed !== undefined && isPicture(claimed) !== isPicture(found)) return notAllowed;
  const mediaType = found === 'heic' ? 'image/jpeg' : found;
  if (!accept.includes(mediaType)) return notAllowed;
  if (mediaType === 'application/pdf') {
    const code = judgePdf(bytes);
    return code ? refused(code) : { ok: true, bytes, mediaType, name: safeFileName(name, 'pdf') };
  }
  const image = await judgeImage(bytes, mediaType);
  // Few builds of the image library can open a phone's own format; its owner can be told what to do.
  if (!image.ok) return found === 'heic' && image.code === 'fileUnreadable' ? refused('fileHeic') : image;
  return { ok: true, bytes: image.bytes, mediaType, name: safeFileName(name, extensionFor(mediaType, name)) };
}

function isPicture(type: string): boolean {
  return type !== 'application/pdf';
}

/** The extension that it bears where it is one of its type's, else the usual one. */
function extensionFor(mediaType: FileType, name: string): string {
  const { extensions } = FILE_TYPES[mediaType];
  return extensions.find((one) => one === extensionOf(name)) ?? extensions[0];
}

function refused(code: ErrorCode, params: ErrorParams = {}): Extract<JudgedFile, { ok: false }> {
  return { ok: false, code, params };
}
