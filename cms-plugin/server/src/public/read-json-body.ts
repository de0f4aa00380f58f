import type { IncomingMessage } from 'node:http';
import { refusal } from './public-route.js';
import type { Refusal } from './public-route.js';

/** Greatest size of a JSON body. */
export const BODY_BYTES = 256 * 1024;
/** How deep a body may be nested; ours need eight. */
const DEPTH = 32;

/** A JSON value, or why the body cannot be taken. */
export type JsonBody = { ok: true; value: unknown } | { ok: false; refusal: Refusal };

/**
 * Reads a JSON body. Its length must be said beforehand and its type be JSON, so that what is too large or of another
 * kind (a form of another site, a file) is refused before one byte of it is read. A key that stands twice counts with
 * its last value.
 */
export async function readJsonBody(request: IncomingMessage): Promise<JsonBody> {
  const refused = refusedByHeaders(request.headers);
  if (refused) return { ok: false, refusal: refused };
  const bytes = await readBytes(request);
  if (bytes === 'cutOff') return { ok: false, refusal: refusal(400, 'lengthRequired') };
  if (bytes === 'tooLarge')
    return { ok: false, refusal: refusal(413, 'bodyTooLarge', '', { max: BODY_BYTES }) };
  return parseJson(bytes);
}

function refusedByHeaders(headers: IncomingMessage['headers']): Refusal | undefined {
  const length = headers['content-length'];
  if (length === undefined) return refusal(411, 'lengthRequired');
  if (Number(length) > BODY_BYTES) return refusal(413, 'bodyTooLarge', '', { max: BODY_BYTES });
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charset = parameters.map((one) => one.trim()).find((one) => one.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  const encoding = headers['content-encoding'] ?? 'identity';
  const isJson = type.trim() === 'application/json' && isUtf8 && encoding === 'identity';
  return isJson ? undefined : refusal(415, 'unsupportedMediaType', '', { expected: 'application/json' });
}

/**
 * By its events: an iterator over a body of one piece takes longer than reading and parsing it. Whoever sends may be
 * gone before the end, as on a road without network: no fault of the server's.
 */
function readBytes(request: IncomingMessage): Promise<Buffer | 'tooLarge' | 'cutOff'> {
  return new Promise((resolve) => {
    const cutOff = () => resolve('cutOff');
    if (request.destroyed) cutOff(); // nothing will be heard of it any more
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_BYTES) chunks.push(chunk);
      else {
        request.pause();
        resolve('tooLarge');
      }
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', cutOff);
    request.once('close', cutOff);
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Parses bytes that claim to be JSON in UTF-8; a byte order mark at the beginning is forgiven. */
export function parseJson(bytes: Uint8Array): JsonBody {
  try {
    const text = utf8.decode(bytes);
    if (isDeeperThan(text, DEPTH)) return malformed({ maxDepth: DEPTH });
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return malformed({}); // no UTF-8 or no JSON: the text itself is nobody's business
  }
}

function malformed(params: Record<string, number>): JsonBody {
  return { ok: false, refusal: refusal(400, 'malformedJson', '', params) };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING: readonly number[] = [0x5b, 0x7b];
const CLOSING: readonly number[] = [0x5d, 0x7d];

/** Looks before parsing: what comes after walks the value from within itself. */
function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (inString) {
      if (sign === BACKSLASH) index += 1;
      else if (sign === QUOTE) inString = false;
    } else if (sign === QUOTE) inString = true;
    else if (OPENING.includes(sign)) {
      depth += 1;
      if (depth > limit) return true;
    } else if (CLOSING.includes(sign)) depth -= 1;
  }
  return false;
}
