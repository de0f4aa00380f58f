import type { UploadReceipt, UploadRemoval, UploadTarget } from '@member-services/contract/forms';
import { outcomeOf } from './cms.js';
import type { Cms } from './cms.js';
import { hasKeys } from './outcome.js';
import type { Failure, Outcome } from './outcome.js';

const isReceipt = (data: unknown): data is UploadReceipt =>
  hasKeys(data, 'uploadToken', 'name', 'size', 'mediaType');
const isRemoval = (data: unknown): data is UploadRemoval => hasKeys(data, 'removed');

/** One file on its way. */
export interface FileToSend {
  draftKey: string;
  field: string;
  target: UploadTarget;
  /** The secret by which it will be named: known before any answer, which may be lost. */
  uploadToken: string;
  file: Blob;
  name: string;
}

/** How one hears of an upload and ends it. */
export interface UploadWatch {
  /** Share of the bytes that have left, from 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** No progress for so long counts as cut off; a slow line that moves may take its time. */
const STALLED_MS = 60_000;

/**
 * `POST /uploads`. Where the CMS asks for a proof of work, the browser brings one and sends the file again; so it does for
 * a case that is not found, see `postToCase`.
 */
export async function sendFile(
  cms: Cms,
  one: FileToSend,
  watch: UploadWatch,
): Promise<Outcome<UploadReceipt>> {
  const outcome = await sendOnce(cms, one, watch, null);
  if (outcome.ok || !needsProof(one, outcome.failure)) return outcome;
  const proof = await cms.proof(watch.signal).catch(() => null);
  return proof === null || watch.signal.aborted ? outcome : sendOnce(cms, one, watch, proof);
}

function needsProof({ target }: FileToSend, failure: Failure): boolean {
  if (failure.cause === 'tooManyRequests') return failure.challenged === true;
  return failure.cause === 'notFound' && target.kind === 'case';
}

/**
 * One sending, by `XMLHttpRequest`, which alone tells how far an upload has come. Comes to an outcome like every
 * call; an aborted one comes to `offline`, which nobody looks at any more.
 */
function sendOnce(
  cms: Cms,
  one: FileToSend,
  { onProgress, signal }: UploadWatch,
  proof: string | null,
): Promise<Outcome<UploadReceipt>> {
  return new Promise((resolve) => {
    const call = new XMLHttpRequest();
    let stalled: ReturnType<typeof setTimeout> | undefined;
    const fail = (cause: 'offline' | 'unreachable' | 'timeout') => {
      clearTimeout(stalled);
      resolve({ ok: false, failure: { cause } });
    };
    const watch = () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => {
        fail('timeout');
        call.abort();
      }, STALLED_MS);
    };
    call.open('POST', `${cms.address}/uploads`);
    call.upload.addEventListener('progress', ({ loaded, total }) => {
      watch();
      if (total > 0) onProgress(loaded / total);
    });
    call.addEventListener('load', () => {
      clearTimeout(stalled);
      void outcomeOf(responseOf(call), isReceipt).then(resolve);
    });
    call.addEventListener('error', () => fail(navigator.onLine ? 'unreachable' : 'offline'));
    call.addEventListener('abort', () => fail('offline'));
    signal.addEventListener('abort', () => call.abort(), { once: true });
    if (signal.aborted) {
      fail('offline');
      return;
    }
    watch();
    call.send(formOf(one, proof));
  });
}

/** By the Fetch standard, as far as a page can be told. */
function mayHaveBody(status: number): boolean {
  return status >= 200 && status <= 599 && ![204, 205, 304].includes(status);
}

/** `POST /uploads/remove`. */
export function removeFile(cms: Cms, uploadToken: string, draftKey: string): Promise<Outcome<UploadRemoval>> {
  return cms.post('/uploads/remove', { uploadToken, draftKey }, isRemoval);
}

/** The text fields stand before the file, so that the CMS knows what it is for before the first byte of it. */
function formOf(
  { draftKey, field, target, uploadToken, file, name }: FileToSend,
  proof: string | null,
): FormData {
  const form = new FormData();
  form.append('draftKey', draftKey);
  form.append('field', field);
  form.append('uploadToken', uploadToken);
  if (target.kind === 'service-request') form.append('service', target.service);
  else if (target.kind === 'inquiry') form.append('kind', 'inquiry');
  else {
    form.append('reference', target.reference);
    form.append('token', target.token);
  }
  if (proof !== null) form.append('guard.proof', proof);
  form.append('file', file, name);
  return form;
}

function responseOf(call: XMLHttpRequest): Response {
  // None of ours, and no `Response` with a body can be made of it: it counts as an answer without one.
  if (!mayHaveBody(call.status)) return new Response(null, { status: 204 });
  // Among all of them: asking a foreign answer for one that it hides would be an error in the page's console.
  const retryAfter = /^retry-after: *(\d+)/im.exec(call.getAllResponseHeaders())?.[1];
  return new Response(call.responseText, {
    status: call.status,
    headers: retryAfter === undefined ? {} : { 'Retry-After': retryAfter },
  });
}
