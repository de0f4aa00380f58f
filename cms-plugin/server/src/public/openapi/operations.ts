import type { RefusalStatus } from '../public-route.js';
import type { CASE_SCHEMAS } from './case-schemas.js';
import type { CONTENT_SCHEMAS } from './content-schemas.js';
import type { FILE_SCHEMAS } from './file-schemas.js';
import type { GUARD_SCHEMAS } from './guard-schemas.js';

/** Name of a schema. */
export type SchemaName =
  | keyof typeof CONTENT_SCHEMAS
  | keyof typeof CASE_SCHEMAS
  | keyof typeof FILE_SCHEMAS
  | keyof typeof GUARD_SCHEMAS;

/** One call of the public interface as it is documented. */
export type Operation =
  | {
      method: 'get';
      /** As the route has it, with `:name`. */
      path: string;
      summary: string;
      /** Whether `?locale=` is documented. */
      localised: boolean;
      /** `file`: no JSON in our shape. */
      data: SchemaName | 'file';
      refusals: readonly RefusalStatus[];
    }
  | {
      method: 'post';
      path: string;
      summary: string;
      body: SchemaName;
      /** Default: `application/json`. */
      bodyType?: 'multipart/form-data';
      /** `file`: no JSON in our shape. */
      data: SchemaName | 'file';
      /** Successes, each with what it means. */
      successes: Partial<Record<200 | 201 | 202, string>>;
      meta: 'ReplayMeta' | 'WritingMeta' | 'Nothing';
      refusals: readonly RefusalStatus[];
    };

/** What any POST may be refused with before it is looked at; 403 and 429 may ask for a proof of work. */
const BODY_REFUSALS = [400, 403, 411, 413, 415, 429, 500, 503] as const satisfies readonly RefusalStatus[];
const READ_REFUSALS = [400, 500, 503] as const satisfies readonly RefusalStatus[];
const ONCE = {
  201: 'Stored.',
  200: 'The same key and payload were here before; `meta.replayed` is true.',
} as const;

/** Every call of the public interface. */
export const OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/catalogue',
    summary: 'Who the association is, what it says and what it offers.',
    localised: true,
    data: 'Catalogue',
    refusals: READ_REFUSALS,
  },
  {
    method: 'get',
    path: '/services/:slug',
    summary: 'One service and its form.',
    localised: true,
    data: 'ServiceCard',
    refusals: [...READ_REFUSALS, 404],
  },
  {
    method: 'get',
    path: '/faqs',
    summary: 'Questions and answers.',
    localised: true,
    data: 'Questions',
    refusals: READ_REFUSALS,
  },
  {
    method: 'get',
    path: '/documents',
    summary: 'Bylaws, guide, request form, policy and others.',
    localised: true,
    data: 'Documents',
    refusals: READ_REFUSALS,
  },
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This description.',
    localised: false,
    data: 'file',
    refusals: READ_REFUSALS,
  },
  {
    method: 'get',
    path: '/health',
    summary: 'This process lives.',
    localised: false,
    data: 'Health',
    refusals: [400],
  },
  {
    method: 'get',
    path: '/ready',
    summary: 'Whether people should be sent to this instance; 503 names the reason.',
    localised: false,
    data: 'Ready',
    refusals: READ_REFUSALS,
  },
  {
    method: 'get',
    path: '/metrics',
    summary: 'Counters for Prometheus, with the token of the settings; without it there is nothing here.',
    localised: false,
    data: 'file',
    refusals: [...READ_REFUSALS, 404],
  },
  {
    method: 'get',
    path: '/challenge',
    summary: 'A proof of work to be done, where a call was answered with `challengeRequired`.',
    localised: false,
    data: 'WorkChallenge',
    refusals: READ_REFUSALS,
  },
  {
    method: 'get',
    path: '/widget/*',
    summary:
      'The built widget: `embed.js`, or a name with a hash in it, which never changes; `embed.json` tells that name, its integrity hash, and which files each element and language needs first.',
    localised: false,
    data: 'file',
    refusals: [404, 500],
  },
  {
    method: 'post',
    path: '/uploads',
    summary: 'One file of a form that is being filled in.',
    body: 'UploadBody',
    bodyType: 'multipart/form-data',
    data: 'UploadReceipt',
    successes: { 201: 'Stored.' },
    meta: 'Nothing',
    refusals: [...BODY_REFUSALS, 404, 429],
  },
  {
    method: 'post',
    path: '/uploads/remove',
    summary: 'Remove a file before the form is sent.',
    body: 'UploadRemovalBody',
    data: 'UploadRemoval',
    successes: { 200: 'Gone, whether or not it was there.' },
    meta: 'Nothing',
    refusals: BODY_REFUSALS,
  },
  {
    method: 'post',
    path: '/tracking/attachments',
    summary: 'One file of a case, for its applicant.',
    body: 'AttachmentReadBody',
    data: 'file',
    successes: { 200: 'The file, as an attachment.' },
    meta: 'Nothing',
    refusals: [...BODY_REFUSALS, 404, 409],
  },
  {
    method: 'post',
    path: '/submissions',
    summary: 'Send a request or an inquiry.',
    body: 'SubmissionBody',
    data: 'SubmissionReceipt',
    successes: ONCE,
    meta: 'ReplayMeta',
    refusals: [...BODY_REFUSALS, 422],
  },
  {
    method: 'post',
    path: '/submissions/:reference/actions',
    summary: 'What the applicant does from the tracking page.',
    body: 'ApplicantActionBody',
    data: 'Tracking',
    successes: { 200: 'The case as it stands after it.' },
    meta: 'ReplayMeta',
    refusals: [...BODY_REFUSALS, 404, 409, 422],
  },
  {
    method: 'post',
    path: '/tracking',
    summary: 'Where a case stands. Unknown reference and wrong token: 404, same body.',
    body: 'TrackingBody',
    data: 'Tracking',
    successes: { 200: 'The case as it stands.' },
    meta: 'WritingMeta',
    refusals: [...BODY_REFUSALS, 404],
  },
  {
    method: 'post',
    path: '/tracking/recovery',
    summary:
      'Fresh tracking links to the recorded contact. The same answer whether something was found or not.',
    body: 'RecoveryBody',
    data: 'RecoveryReceipt',
    successes: { 202: 'Taken.' },
    meta: 'Nothing',
    refusals: BODY_REFUSALS,
  },
  {
    method: 'post',
    path: '/ratings',
    summary: 'Rate a concluded case, by link or invitation, or a service.',
    body: 'RatingBody',
    data: 'RatingReceipt',
    successes: ONCE,
    meta: 'ReplayMeta',
    refusals: [...BODY_REFUSALS, 404, 409, 410, 422],
  },
  {
    method: 'post',
    path: '/faqs/:id/feedback',
    summary: 'Was an answer helpful?',
    body: 'QuestionFeedbackBody',
    data: 'RatingReceipt',
    successes: ONCE,
    meta: 'ReplayMeta',
    refusals: [...BODY_REFUSALS, 404, 422],
  },
  {
    method: 'post',
    path: '/faqs/misses',
    summary: 'What was looked for and not found.',
    body: 'QuestionMissBody',
    data: 'RatingReceipt',
    successes: { 202: 'Counted.' },
    meta: 'Nothing',
    refusals: BODY_REFUSALS,
  },
  {
    method: 'post',
    path: '/receipts',
    summary:
      'A provider of mail or text messages tells that one arrived or came back. Asks for the secret that the installation shares with it; 404 where it shares none.',
    body: 'ReceiptBody',
    data: 'ReceiptAnswer',
    successes: { 200: 'Noted; of messages that are not ours, none.' },
    meta: 'Nothing',
    refusals: [...BODY_REFUSALS, 403, 404],
  },
];
