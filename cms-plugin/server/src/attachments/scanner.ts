import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { ScanState } from '@member-services/contract/forms';
import type { ScannerSettings } from '../config.js';

const TIMEOUT_MS = 20_000;
const CHUNK = 64 * 1024;
/** An answer is one short line. */
const ANSWER_LENGTH = 4_096;

/** Whether a file holds a virus, as `clamd` says. Never throws: a scanner that does not answer is a state. */
export async function scan(scanner: ScannerSettings | null, bytes: Uint8Array): Promise<ScanState> {
  if (!scanner) return 'unscanned';
  try {
    return stateOf(await askClamd(scanner, bytes));
  } catch {
    return 'scan-failed';
  }
}

/** `stream: OK`, `stream: <name> FOUND`; anything else is no judgement. */
function stateOf(answer: string): ScanState {
  if (/^stream: OK\b/.test(answer)) return 'clean';
  return / FOUND\b/.test(answer) ? 'infected' : 'scan-failed';
}

/** One conversation of clamd's INSTREAM: the bytes in chunks, each after its length, then an empty one. */
function askClamd(
  { socket: path, host, port, timeoutMs }: ScannerSettings,
  bytes: Uint8Array,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = path === undefined ? connect(port ?? 3310, host ?? '127.0.0.1') : connect(path);
    let answer = '';
    const limit = setTimeout(
      () => socket.destroy(new Error('clamd did not answer in time.')),
      timeoutMs ?? TIMEOUT_MS,
    );
    socket.setEncoding('utf8');
    socket.on('connect', () => send(socket, bytes));
    socket.on('data', (text: string) => {
      answer += text;
      if (answer.includes('\0') || answer.length > ANSWER_LENGTH) socket.end();
    });
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(limit);
      if (answer.includes('\0')) resolve(answer);
      else reject(new Error('clamd broke off.'));
    });
  });
}

function send(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0');
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const chunk = bytes.subarray(start, start + CHUNK);
    socket.write(lengthOf(chunk.length));
    socket.write(chunk);
  }
  socket.write(lengthOf(0));
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
