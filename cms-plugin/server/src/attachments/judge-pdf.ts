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
const ENCRYPTED = 'Encrypt';
/** What all object streams of a file may come to together when they are unpacked. */
const UNPACKED_BYTES = 32 * 1024 * 1024;
/** How far before its stream a dictionary is looked for. */
const DICTIONARY_BYTES = 4_096;
/** No file of pages has so many streams; one that says so would only keep the server busy. */
const MOST_STREAMS = 20_000;
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
  const found = tellingNames(text);
  if (found.has(ENCRYPTED)) return 'fileEncrypted';
  if (isActive(found)) return 'fileActive';
  const streams = objectStreams(text);
  return streams ? judgeStreams(bytes, streams) : 'fileUnreadable';
}

function judgeStreams(bytes: Buffer, streams: readonly PackedStream[]): ErrorCode | undefined {
  let room = UNPACKED_BYTES;
  for (const { start, readable } of streams) {
    const unpacked = readable ? unpack(bytes.subarray(start), room) : undefined;
    if (unpacked === undefined) return 'fileUnreadable';
    if (isActive(tellingNames(unpacked))) return 'fileActive';
    room -= unpacked.length;
  }
  return undefined;
}

/** Those of a text's names that say something against it. */
function tellingNames(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, written = ''] of text.matchAll(NAME)) {
    const name = decoded(written);
    if (name === ENCRYPTED || ACTIVE.has(name)) found.add(name);
  }
  return found;
}

function decoded(name: string): string {
  if (!name.includes('#')) return name;
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function isActive(names: ReadonlySet<string>): boolean {
  return [...names].some((name) => name !== ENCRYPTED);
}

interface PackedStream {
  /** Where its bytes begin. */
  start: number;
  /** Whether it is packed in the one way that everybody uses. */
  readable: boolean;
}

/**
 * Streams that hold objects and are packed; what is not packed has been looked at with the rest of the file.
 * @returns undefined where there are too many streams to look at
 */
function objectStreams(text: string): PackedStream[] | undefined {
  const found: PackedStream[] = [];
  let streams = 0;
  for (const match of text.matchAll(/stream\r?\n/g)) {
    if (text.startsWith('end', match.index - 3)) continue;
    streams += 1;
    if (streams > MOST_STREAMS) return undefined;
    const before = text.slice(Math.max(0, match.index - DICTIONARY_BYTES), match.index);
    const dictionary = decoded(before.slice(Math.max(0, before.lastIndexOf('obj'))));
    if (!dictionary.includes('/ObjStm') || !dictionary.includes('/Filter')) continue;
    const filters = [...dictionary.matchAll(/\/(\w+Decode|Crypt|Fl|LZW|A85|AHx|RL)\b/g)];
    const readable =
      filters.length === 1 && filters[0]?.[1] === 'FlateDecode' && !/\/Predictor\s+[2-9]/.test(dictionary);
    found.push({ start: match.index + match[0].length, readable });
  }
  return found;
}

/** @param room bytes that it may come to */
function unpack(bytes: Buffer, room: number): string | undefined {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(1, room) };
    return inflateSync(bytes, options).toString('latin1');
  } catch {
    return undefined; // broken, or a bomb: nobody can say what is in it
  }
}
