import type { FieldError } from '@member-services/contract/forms';
import { hasKeys } from './outcome.js';
import type { Failure, Outcome, ShapeCheck } from './outcome.js';

/** How long a read or a write may take before it counts as failed, in milliseconds. */
const TIMEOUT_MS = { read: 15_000, write: 30_000 } as const;

/**
 * The one place that calls `fetch`. No cookies, no referrer, JSON only; whatever happens becomes an `Outcome`.
 * @see docs: HTTP interface; each file beside this one holds one resource
 */
export class Cms {
  /**
   * @param address base of the public interface: `https://cms.example/api/member-services`
   * @param begun reads that the embed script has already begun, by path; each is taken once
   */
  constructor(
    readonly address: string,
    private readonly begun?: Map<string, Promise<Response>>,
  ) {}

  /** Reads a resource, such as `/catalogue?locale=ar`. */
  get<Data>(path: string, check: ShapeCheck<Data>, signal?: AbortSignal): Promise<Outcome<Data>> {
    return this.call(path, { method: 'GET' }, TIMEOUT_MS.read, check, signal);
  }

  /** Sends JSON to a resource. */
  post<Data>(
    path: string,
    body: object,
    check: ShapeCheck<Data>,
    signal?: AbortSignal,
  ): Promise<Outcome<Data>> {
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    };
    return this.call(path, init, TIMEOUT_MS.write, check, signal);
  }

  private async call<Data>(
    path: string,
    init: RequestInit,
    timeout: number,
    check: ShapeCheck<Data>,
    signal?: AbortSignal,
  ): Promise<Outcome<Data>> {
    const abort = new AbortController();
    const stop = () => abort.abort();
    signal?.addEventListener('abort', stop);
    const timer = setTimeout(() => abort.abort('timeout'), timeout);
    try {
      const begun = init.method === 'GET' ? this.begun?.get(path) : undefined;
      this.begun?.delete(path);
      const response = await (begun ??
        fetch(this.address + path, {
          ...init,
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal: abort.signal,
        }));
      return await outcomeOf(response, check);
    } catch (error) {
      if (signal?.aborted) throw error;
      return { ok: false, failure: { cause: abort.signal.reason === 'timeout' ? 'timeout' : 'offline' } };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }
}

async function outcomeOf<Data>(response: Response, check: ShapeCheck<Data>): Promise<Outcome<Data>> {
  const body = await jsonOf(response);
  if (!response.ok) return { ok: false, failure: failureOf(response, body) };
  if (!hasKeys(body, 'data') || !check(body.data)) return { ok: false, failure: { cause: 'intercepted' } };
  const meta = hasKeys(body, 'meta') && typeof body.meta === 'object' && body.meta !== null ? body.meta : {};
  return { ok: true, data: body.data, meta };
}

/** The body as JSON; undefined when it is anything else (a captive portal answers 200 with a page of its own). */
async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function failureOf(response: Response, body: unknown): Failure {
  const { status } = response;
  if (status === 429) return { cause: 'tooManyRequests', retryAfter: secondsToWait(response) };
  if (status === 502 || status === 503 || status === 504) {
    return { cause: 'unavailable', retryAfter: secondsToWait(response) };
  }
  if (status >= 500) return { cause: 'server', status };
  if (!hasKeys(body, 'error')) return { cause: 'intercepted' };
  if (status === 404) return { cause: 'notFound' };
  return { cause: 'refused', status, errors: errorsOf(body.error) };
}

function errorsOf(error: unknown): FieldError[] {
  if (!hasKeys(error, 'details') || !hasKeys(error.details, 'errors')) return [];
  const { errors } = error.details;
  return Array.isArray(errors) ? errors.filter(isFieldError) : [];
}

function isFieldError(value: unknown): value is FieldError {
  return hasKeys(value, 'path', 'code', 'params') && typeof value.path === 'string';
}

/** Seconds that the CMS asks to wait, as far as it says so in seconds. */
function secondsToWait(response: Response): number | null {
  const header = response.headers.get('Retry-After');
  return header && /^\d+$/.test(header) ? Number(header) : null;
}
