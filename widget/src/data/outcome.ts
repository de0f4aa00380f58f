import type { FieldError } from '@member-services/contract/forms';

/**
 * Every way in which a call to the CMS can fail. Each cause has words and a way on in the message tables; none
 * carries what was typed.
 */
export type Failure =
  /** The browser has no network. */
  | { cause: 'offline' }
  /** There is a network, and the CMS is not reached: a blocker, a wall, a name that leads nowhere, a refused CORS or CSP. */
  | { cause: 'unreachable' }
  | { cause: 'timeout' }
  /** Something answered that is not the CMS: a sign-in page of a public network, a proxy's page. */
  | { cause: 'intercepted' }
  /** `challenged`: a proof of work would have let it in. */
  | { cause: 'tooManyRequests'; retryAfter: number | null; challenged?: boolean }
  | { cause: 'unavailable'; retryAfter: number | null }
  | { cause: 'notFound' }
  /** The CMS understood and refuses, and says why; `error` is all that it said. */
  | { cause: 'refused'; status: number; errors: FieldError[]; error?: unknown }
  /** The CMS has a fault of its own. */
  | { cause: 'server'; status: number }
  /** A part of the page itself did not arrive. */
  | { cause: 'scriptFailed' };

export type FailureCause = Failure['cause'];

/** What a call comes to. It never throws, save when the caller aborts it. */
export type Outcome<Data, Meta = object> =
  { ok: true; data: Data; meta: Meta } | { ok: false; failure: Failure };

/** Says whether an answer has the shape that it should have; the first line of defence against a foreign answer. */
export type ShapeCheck<Data> = (data: unknown) => data is Data;

/** Whether a value is an object with all these keys. */
export function hasKeys<Key extends string>(value: unknown, ...keys: Key[]): value is Record<Key, unknown> {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}
