import { randomBytes } from 'node:crypto';
import type { ErrorBody, SubmissionReceipt, Tracking } from '@member-services/contract/forms';

/** What a call came to: its status, headers and body as JSON. */
export interface Answer<Data = unknown> {
  status: number;
  headers: Headers;
  /** The body as text, byte for byte. */
  text: string;
  body: ReadableBody<Data>;
}

/** Success and refusal in one, so that a test may look for either; what is not there is undefined. */
interface ReadableBody<Data> {
  data: Data;
  meta: { replayed?: boolean };
  error: ErrorBody['error'];
}

const BASE = '/api/member-services';

/** Sends any value as JSON, as a browser would. */
export async function post<Data = unknown>(url: string, path: string, body: unknown): Promise<Answer<Data>> {
  return read(
    await fetch(`${url}${BASE}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

/** Asks for a public answer. */
export async function get<Data = unknown>(
  url: string,
  path: string,
  init: RequestInit = {},
): Promise<Answer<Data>> {
  return read(await fetch(`${url}${BASE}${path}`, init));
}

async function read<Data>(response: Response): Promise<Answer<Data>> {
  const text = await response.text();
  const body = (text === '' ? null : JSON.parse(text)) as Answer<Data>['body'];
  return { status: response.status, headers: response.headers, text, body };
}

/** A key as a browser makes one. */
export const freshKey = (): string => randomBytes(16).toString('hex');

/** A request for financial support that every rule accepts. */
export function exampleRequest(changes: object = {}) {
  return {
    idempotencyKey: freshKey(),
    kind: 'service-request',
    service: 'financial-support',
    locale: 'ar',
    applicant: {
      kind: 'member',
      name: 'عضو تجريبي',
      membershipNumber: '10001',
      nationalId: '1000000008',
      mobile: '٠٥١٢٣٤٥٦٧٨',
      email: 'applicant@example.org',
      preferredChannel: 'email',
    },
    answers: {
      reason: 'income-loss',
      amountRequested: 1500,
      explanation: 'توقف العمل في العيادة ثلاثة أشهر متتالية.',
      householdSize: 4,
      hasDependants: false,
      housing: 'owned',
      incomeSources: ['none'],
      otherSupport: false,
    },
    declaration: { version: '1.0', method: 'typed', signedName: 'عضو تجريبي' },
    consent: [
      { purpose: 'privacy-notice', version: '1.0', given: true },
      { purpose: 'process-request', version: '1.0', given: true },
    ],
    attachments: [],
    ...changes,
  };
}

/** An inquiry that every rule accepts. */
export function exampleInquiry(changes: object = {}) {
  return {
    idempotencyKey: freshKey(),
    kind: 'inquiry',
    category: 'question',
    locale: 'ar',
    applicant: {
      kind: 'public',
      name: 'سائل تجريبي',
      email: 'someone@example.org',
      preferredChannel: 'email',
    },
    answers: { subject: 'رسوم التجديد', message: 'كم رسوم تجديد العضوية هذا العام؟' },
    consent: [{ purpose: 'privacy-notice', version: '1.0', given: true }],
    attachments: [],
    ...changes,
  };
}

/** Sends something that must be accepted, and hands over its receipt. */
export async function send(url: string, body: object): Promise<SubmissionReceipt> {
  const answer = await post<SubmissionReceipt>(url, '/submissions', body);
  if (answer.status !== 201) throw new Error(`Not accepted: ${answer.text}`);
  return answer.body.data;
}

/** The tracking page of a receipt. */
export async function trackingOf(url: string, receipt: SubmissionReceipt): Promise<Tracking> {
  const { reference, trackingToken: token } = receipt;
  const answer = await post<Tracking>(url, '/tracking', { reference, token });
  if (answer.status !== 200) throw new Error(`Not found: ${answer.text}`);
  return answer.body.data;
}
