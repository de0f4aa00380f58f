import { constants, inflateSync } from 'node:zlib';
import type { ErrorCode } from '@member-services/contract/forms';

/** What makes a reader of PDFs run, start, send or unpack something. */
const ACTIVE = new Set([
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'XFA',
  'RichMedia',
  'Rendition',
  'SubmitForm',
  'ImportData',
  'GoToE',
]);
/** What an object stream may come to when it is unpacked. */
const UNPACKED_BYTES = 32 * 1024 * 1024;
const NAME = /\/((?:[A-Za-z0-9]|#[0-9A-Fa-f]{2}){2,40})/g;

/**
 * What is wrong with a PDF. Names of actions are looked for in the whole file and in its object streams, where most
 * writers keep them; written with `#` codes they count as well. What only a reader that repairs broken files would
 * find is not found here; therefore staff see pages as pictures, and the file itself is only ever downloaded.
 */
export function judgePdf(bytes: Buffer): ErrorCode | undefined {
  const text = bytes.toString('latin1');
  // At the very beginning, so that the same bytes are nothing else for somebody else.
  if (!text.startsWith('%PDF-') || !text.slice(-2_048).includes('%%EOF')) return 'fileUnreadable';
  const names = namesIn(text);
  if (names.has('Encrypt')) return 'fileEncrypted';
  if (isActive(names)) return 'fileActive';
  for (const packed of objectStreams(text)) {
    const unpacked = packed.readable ? unpack(bytes.subarray(packed.start)) : undefined;
    if (unpacked === undefined) return 'fileUnreadable';
    if (isActive(namesIn(unpacked))) return 'fileActive';
  }
  return undefined;
}

function namesIn(text: string): Set<string> {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(NAME)) names.add(decoded(name));
  return names;
}

function decoded(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function isActive(names: ReadonlySet<string>): boolean {
  return [...names].some((name) => ACTIVE.has(name));
}

interface PackedStream {
  /** Where its bytes begin. */
  start: number;
  /** Whether it is packed in the one way that everybody uses. */
  readable: boolean;
}

/** Streams that hold objects and are packed; what is not packed has been looked at with the rest of the file. */
function objectStreams(text: string): PackedStream[] {
  const found: PackedStream[] = [];
  for (const match of text.matchAll(/stream\r?\n/g)) {
    if (text.startsWith('end', match.index - 3)) continue;
    const opening = text.lastIndexOf('obj', match.index);
    const dictionary = decoded(text.slice(Math.max(opening, match.index - 4_096), match.index));
    if (!dictionary.includes('/ObjStm') || !dictionary.includes('/Filter')) continue;
    const filters = [...dictionary.matchAll(/\/(\w+Decode|Crypt|Fl|LZW|A85|AHx|RL)\b/g)];
    const readable =
      filters.length === 1 && filters[0]?.[1] === 'FlateDecode' && !/\/Predictor\s+[2-9]/.test(dictionary);
    found.push({ start: match.index + match[0].length, readable });
  }
  return found;
}

function unpack(bytes: Buffer): string | undefined {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: UNPACKED_BYTES };
    return inflateSync(bytes, options).toString('latin1');
  } catch {
    return undefined; // broken, or a bomb: nobody can say what is in it
  }
}
