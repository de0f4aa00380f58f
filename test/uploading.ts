import { connect } from 'node:net';
import { deflateSync } from 'node:zlib';
import type { SubmissionReceipt, UploadReceipt } from '@member-services/contract/forms';
import { exampleRequest, freshKey, type Answer } from './sending.js';

const ADDRESS = '/api/member-services/uploads';

/** One file on its way, as a browser would send it. */
export interface OneUpload {
  /** Default: one of its own. */
  draftKey?: string;
  field?: string;
  /** The secret by which it will be named. Default: the CMS draws one. */
  uploadToken?: string;
  /** Default: a service with a field for proof. */
  target?: Record<string, string>;
  name?: string;
  /** What the browser states; nothing is decided by it. */
  type?: string;
  bytes: Uint8Array | string;
  /** What a proxy has added. */
  headers?: Record<string, string>;
}

/** Sends a file, and hands over whatever came of it. */
export async function upload(url: string, one: OneUpload): Promise<Answer<UploadReceipt>> {
  const { draftKey = freshKey(), field = 'evidence', target = { service: 'financial-support' } } = one;
  const { name = 'evidence.pdf', type = '', bytes, headers = {}, uploadToken } = one;
  const form = new FormData();
  for (const [key, value] of Object.entries({ draftKey, field, ...target })) form.append(key, value);
  if (uploadToken !== undefined) form.append('uploadToken', uploadToken);
  form.append('file', new File([Uint8Array.from(Buffer.from(bytes))], name, { type }));
  // Undici sends a form in chunks; a browser states its length, and so does this.
  const body = new Request('http://localhost', { method: 'POST', body: form });
  const response = await fetch(`${url}${ADDRESS}`, {
    method: 'POST',
    headers: { 'Content-Type': body.headers.get('Content-Type') ?? '', ...headers },
    body: new Uint8Array(await body.arrayBuffer()),
  });
  const text = await response.text();
  const answer = JSON.parse(text) as Answer<UploadReceipt>['body'];
  return { status: response.status, headers: response.headers, text, body: answer };
}

/** Sends a file that must be taken. */
export async function uploaded(url: string, one: OneUpload): Promise<UploadReceipt> {
  const answer = await upload(url, one);
  if (answer.status !== 201) throw new Error(`Not taken: ${answer.text}`);
  return answer.body.data;
}

/** A request that every rule accepts, with files as proof that are uploaded already. */
export async function requestWithFiles(
  url: string,
  files: readonly Pick<OneUpload, 'name' | 'bytes'>[] = [{ bytes: examplePdf() }],
  changes: object = {},
) {
  const draftKey = freshKey();
  const attachments = [];
  for (const file of files) {
    const { uploadToken } = await uploaded(url, { draftKey, ...file });
    attachments.push({ field: 'evidence', uploadToken });
  }
  return exampleRequest({ draftKey, attachments, ...changes });
}

/** Code of a refusal. */
export function codeOf(answer: Answer): string {
  return answer.body.error.details.errors.map(({ code }) => code).join(' ');
}

/** A file of a case, as its applicant fetches it. */
export function fetchAttachment(
  url: string,
  receipt: SubmissionReceipt,
  attachment: string,
): Promise<Response> {
  const { reference, trackingToken: token } = receipt;
  return fetch(`${url}/api/member-services/tracking/attachments`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ reference, token, attachment }),
  });
}

/** A PDF of one page; what is added stands in its catalogue. @param more for example a script */
export function examplePdf(more = '', comment = ''): Buffer {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    '<< /Length 44 >>\nstream\nBT /F 20 Tf 40 340 Td (Evidence, page 1) Tj ET\nendstream',
  ];
  let text = `%PDF-1.4\n%${comment}\n`;
  const starts = objects.map((object, index) => {
    const start = text.length;
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(objects.length + 1);
  const xref = String(text.length);
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/**
 * A PDF with a script in a packed stream of objects.
 * @param between stands in the dictionary, between the type and what it is packed with
 */
export function pdfHiding(between = '', word = 'stream\n'): Buffer {
  const dictionary = `<< /Type /ObjStm ${between} /N 1 /First 4 /Filter /FlateDecode /Length 60 >>`;
  return Buffer.concat([
    examplePdf().subarray(0, 9),
    Buffer.from(`7 0 obj ${dictionary}\n${word}`),
    deflateSync('8 0 << /S /JavaScript /JS (app.alert(1)) >>'),
    Buffer.from('\nendstream endobj\n'),
    examplePdf().subarray(9),
  ]);
}

/**
 * Begins an upload and lets go of the line in the middle of the file.
 * @param arriving resolves once a part of the file has arrived
 */
export function breakOff(url: string, arriving: () => Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    const parts = Object.entries({ draftKey: freshKey(), field: 'evidence', service: 'financial-support' })
      .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
      .join('');
    const file = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write(
        `POST /api/member-services/uploads HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 5000\r\n\r\n${parts}${file}`,
        () =>
          void arriving()
            .catch(reject)
            .finally(() => socket.destroy()),
      );
    });
    socket.on('close', () => resolve());
    socket.on('error', reject);
  });
}
