import type { FieldError, ReplayMeta, WritingMeta } from '@member-services/contract/forms';
import type { IncomingMessage } from 'node:http';
import type { Context } from 'koa';
import type { IdentifiedPurpose, LimitPurpose } from '../limits/limit-settings.js';
import type { ServedFile } from '../attachments/read-attachment.js';

/** What a public call may come to; each knows its HTTP status by its `kind`. */
export type PublicAnswer =
  | {
      kind: 'ok' | 'created' | 'accepted';
      data: object;
      meta?: ReplayMeta | WritingMeta | Record<string, never>;
    }
  | { kind: 'file'; file: ServedFile }
  | Refusal;

/** A refusal with everything that is wrong. */
export interface Refusal {
  kind: 'refused';
  status: RefusalStatus;
  errors: FieldError[];
  /** Seconds until the same call may be made again, where waiting helps. */
  retryAfter?: number;
  /** The state as it is now, where the caller's was overtaken; only what they may read anyway. */
  present?: object;
}

/** Every status with which the public interface refuses. */
export const REFUSAL_STATUSES = [400, 403, 404, 405, 409, 410, 411, 413, 415, 422, 429, 500, 503] as const;
export type RefusalStatus = (typeof REFUSAL_STATUSES)[number];

/** A call to one of our POST routes, its body read and parsed, its query known to be empty. */
export interface PublicCall {
  /** Values of `:name` in the path, decoded. */
  params: Readonly<Record<string, string>>;
  /** A JSON value of any shape: to be validated before anything else. */
  body: unknown;
  /** Address that the call came from, see `clientAddress`. */
  address: string;
  /** The call brought a proof of work, which was used up for it. */
  proved: boolean;
  /** The header of that name, where the call has one: only providers' receipts look at it. */
  authorization: string | undefined;
}

/**
 * One public POST call. The body is JSON of at most 256 kB; whoever handles it answers, and throws only where the
 * server itself is at fault (the visitor then reads 500 without a detail, the log the cause).
 */
export type PublicPostRoute = PublicPost & (Identified | Unidentified);

interface PublicPost {
  /** Below `/api/member-services`, with `:name` for what varies: `/faqs/:id/feedback`. */
  path: string;
  handle(call: PublicCall): Promise<PublicAnswer>;
}

/** Counted by whom or what it concerns as well. */
interface Identified {
  /** What its calls are counted under. */
  purpose: IdentifiedPurpose;
  /** Whom or what a call concerns, as normalised facts: `email:…`, `reference:…`. */
  identifiers(call: Pick<PublicCall, 'params' | 'body'>): readonly string[];
}

/** Counted by its address, and in all. */
interface Unidentified {
  purpose: Exclude<LimitPurpose, IdentifiedPurpose>;
  identifiers?: never;
}

/** A call that reads its body itself; what lets it in may stand in that body. */
export interface PublicUpload {
  request: IncomingMessage;
  address: string;
  /** To be asked once, before a byte of the file is kept. @param proof the proof of work that came with it */
  letIn: (proof: string | null) => Promise<{ kind: 'admitted'; proved: boolean } | Refusal>;
}

/** A public POST call that reads its body itself: a file, in parts, as it arrives. */
export interface PublicUploadRoute {
  path: string;
  purpose: LimitPurpose;
  receive(upload: PublicUpload): Promise<PublicAnswer>;
}

/** One public GET call. It writes its answer itself, since files, kept answers and plain JSON differ in their headers. */
export interface PublicGetRoute {
  /** As above; a `*` at the end stands for any rest of the path. */
  path: string;
  /** Query keys that are documented; any other is refused. `any`: the query is not looked at, the answer never differs. */
  query: readonly string[] | 'any';
  answer(ctx: Context, params: Readonly<Record<string, string>>): Promise<Refusal | undefined>;
}

/** A refusal over one thing: where (`''` for the whole call), which code, with what limits. */
export function refusal(
  status: RefusalStatus,
  code: FieldError['code'],
  path = '',
  params: FieldError['params'] = {},
): Refusal {
  return { kind: 'refused', status, errors: [{ path, code, params }] };
}
