import { constants, inflateSync } from 'node:zlib';
import type { ErrorCode } from '@member-services/contract/forms';
import { pdfSections } from './pdf-sections.js';
import type { PdfSection } from './pdf-sections.js';

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
/** No file of pages has so many streams; one that says so would only keep the server busy. */
const MOST_STREAMS = 20_000;
/** Type of a stream that holds objects. */
const OBJECT_STREAM = '/ObjStm';
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
  const sections = pdfSections(text, MOST_STREAMS);
  const streams = sections && objectStreams(sections);
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
 * @returns undefined where it cannot be said of each that the file announces which bytes it is
 */
function objectStreams(sections: readonly PdfSection[]): PackedStream[] | undefined {
  const found: PackedStream[] = [];
  let announced = 0;
  let ascribed = 0;
  for (const { text, start } of sections) {
    const section = decoded(text);
    announced += section.split(OBJECT_STREAM).length - 1;
    const dictionary = section.slice(Math.max(0, section.lastIndexOf('obj')));
    if (start === null || !dictionary.includes(OBJECT_STREAM)) continue;
    ascribed += 1;
    if (dictionary.includes('/Filter')) found.push({ start, readable: isReadable(dictionary) });
  }
  return announced === ascribed ? found : undefined;
}

function isReadable(dictionary: string): boolean {
  const filters = [...dictionary.matchAll(/\/(\w+Decode|Crypt|Fl|LZW|A85|AHx|RL)\b/g)];
  return filters.length === 1 && filters[0]?.[1] === 'FlateDecode' && !/\/Predictor\s+[2-9]/.test(dictionary);
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
