import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import Busboy from '@fastify/busboy';
import type { BusboyFileStream } from '@fastify/busboy';
import type { UploadFields } from '@member-services/contract/forms';
import { UPLOAD_PROOF, validateUploadFields } from '@member-services/contract/validate';
import { refusal } from '../public/public-route.js';
import type { Refusal } from '../public/public-route.js';
import { fileTooLarge } from './quotas.js';
import { TemporaryFile } from './temporary-file.js';

/** Longest text that stands before the file: a proof of work. */
const TEXT_BYTES = 4_000;
/** What stands around a file in the body: boundaries, part headers, text fields. */
const ENVELOPE_BYTES = 16 * 1024;

/** Asked before the first byte of the file is kept; what it grants is the size. */
export type Admission<Admitted> =
  { ok: true; admitted: Admitted; maxBytes: number } | { ok: false; refusal: Refusal };

/** Who is asked before the first byte of the file is kept. */
export interface Doors<Admitted> {
  /** Whether the call may be made at all, counted whatever else is wrong with it. */
  letIn: (proof: string | null) => Promise<{ kind: 'admitted'; proved: boolean } | Refusal>;
  /** Whether this upload may be made. @param proved a proof of work was used up for it */
  admit: (fields: UploadFields, proved: boolean) => Promise<Admission<Admitted>>;
}

/** What arrived, to be removed by whoever takes it over. */
export interface Received<Admitted> {
  admitted: Admitted;
  fileName: string;
  file: TemporaryFile;
}

export type Reception<Admitted> =
  { ok: true; received: Received<Admitted> } | { ok: false; refusal: Refusal };

/** Refused for what the head of the call says, before the body is looked at. */
export function refusedByHead({ headers }: IncomingMessage, fileBytes: number): Refusal | undefined {
  const length = headers['content-length'];
  if (length === undefined) return refusal(411, 'lengthRequired');
  if (Number(length) > fileBytes + ENVELOPE_BYTES) return fileTooLarge(fileBytes);
  const isForm = /^multipart\/form-data\s*;.*boundary=/i.test(headers['content-type'] ?? '');
  return isForm && !headers['content-encoding']
    ? undefined
    : refusal(415, 'unsupportedMediaType', '', { expected: 'multipart/form-data' });
}

/**
 * Reads one upload: text fields, then one file, into a temporary file. The rest of a refused body is read and dropped,
 * so that the sender hears the refusal; nothing is left behind, however it ends.
 */
export async function receiveUpload<Admitted>(
  request: IncomingMessage,
  fileBytes: number,
  doors: Doors<Admitted>,
): Promise<Reception<Admitted>> {
  const texts: [string, string][] = [];
  let faulty: Refusal | undefined;
  let task: Promise<Reception<Admitted>> | undefined;
  const parser = new Busboy({
    headers: { ...request.headers, 'content-type': request.headers['content-type'] ?? '' },
    limits: {
      fieldNameSize: 60,
      fieldSize: TEXT_BYTES,
      fields: 12,
      fileSize: fileBytes,
      files: 1,
      parts: 14,
      headerPairs: 20,
    },
  });
  parser.on('field', (name, value) => {
    if (task) faulty ??= refusal(400, 'unknownKey', 'file');
    else if (texts.some(([known]) => known === name)) faulty ??= refusal(400, 'duplicate');
    else texts.push([name, value]);
  });
  let arriving: BusboyFileStream | undefined;
  parser.on('file', (name, stream, fileName) => {
    arriving = stream;
    // One that is refused is read by nobody when it breaks off, and would end the process.
    stream.on('error', () => undefined);
    task = takeFile({ name, stream, fileName, texts, doors }).catch((error: unknown) => {
      stream.resume();
      throw error;
    });
    // Told below; a body that breaks off would otherwise end the process first.
    task.catch(() => undefined);
  });
  try {
    await pipeline(request, parser);
  } catch {
    // Cut off: the file would wait for its end for ever.
    arriving?.destroy(new Error('cut off'));
    await discard(task);
    return { ok: false, refusal: refusal(400, 'lengthRequired') };
  }
  const reception = (await task) ?? { ok: false, refusal: await withoutFile(texts, doors) };
  if (!faulty || !reception.ok) return reception;
  await reception.received.file.remove();
  return { ok: false, refusal: faulty };
}

interface Arriving<Admitted> {
  name: string;
  stream: BusboyFileStream;
  fileName: string;
  texts: readonly [string, string][];
  doors: Doors<Admitted>;
}

async function takeFile<Admitted>(arriving: Arriving<Admitted>): Promise<Reception<Admitted>> {
  const { name, stream, fileName, texts, doors } = arriving;
  const refuse = (refused: Refusal): Reception<Admitted> => {
    stream.resume();
    return { ok: false, refusal: refused };
  };
  const letIn = await doors.letIn(proofIn(texts));
  if (letIn.kind === 'refused') return refuse(letIn);
  if (name !== 'file') return refuse(refusal(400, 'unknownKey'));
  const fields = validateUploadFields(Object.fromEntries(texts));
  if (!fields.ok) return refuse({ kind: 'refused', status: 400, errors: fields.errors });
  const admission = await doors.admit(fields.value, letIn.proved);
  if (!admission.ok) return refuse(admission.refusal);
  const file = await TemporaryFile.create();
  try {
    await file.fill(stream);
  } catch (error) {
    await file.remove();
    throw error;
  }
  if (!stream.truncated && stream.bytesRead <= admission.maxBytes) {
    return { ok: true, received: { admitted: admission.admitted, fileName, file } };
  }
  await file.remove();
  return { ok: false, refusal: fileTooLarge(admission.maxBytes) };
}

/** What is said to a call that brought no file. */
async function withoutFile<Admitted>(
  texts: readonly [string, string][],
  doors: Doors<Admitted>,
): Promise<Refusal> {
  const letIn = await doors.letIn(proofIn(texts));
  if (letIn.kind === 'refused') return letIn;
  const fields = validateUploadFields(Object.fromEntries(texts));
  return fields.ok
    ? refusal(400, 'required', 'file')
    : { kind: 'refused', status: 400, errors: fields.errors };
}

function proofIn(texts: readonly [string, string][]): string | null {
  return texts.find(([name]) => name === UPLOAD_PROOF)?.[1] ?? null;
}

async function discard<Admitted>(task: Promise<Reception<Admitted>> | undefined): Promise<void> {
  const reception = await task?.catch(() => undefined);
  if (reception?.ok) await reception.received.file.remove();
}
