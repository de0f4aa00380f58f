import type { Digits, FieldError } from '@member-services/contract/forms';
import { hasKeys } from './outcome.js';
import type { Failure, Outcome, ShapeCheck } from './outcome.js';

/** How long a read or a write may take before it counts as failed, in milliseconds. */
const TIMEOUT_MS = { read: 15_000, write: 30_000 } as const;

/**
 * The one place that calls `fetch`. No cookies, no referrer, JSON only; whatever happens becomes an `Outcome`.
 * @see docs: HTTP interface; each file beside this one holds one resource
 */
export class Cms {
  /** Told when the browser begins and ends a proof of work, so that whoever waits can be told. */
  onChecking: (checking: boolean) => void = () => undefined;

  /**
   * @param address base of the public interface: `https://cms.example/api/member-services`
   * @param begun reads that the embed script has already begun, by path; each is taken once
   * @param onDigits told the digits in which the association writes, by every answer that names them
   */
  constructor(
    readonly address: string,
    private readonly begun?: Map<string, Promise<Response>>,
    private readonly onDigits?: (digits: Digits) => void,
  ) {}

  /** Reads a resource, such as `/catalogue?locale=ar`. */
  get<Data>(path: string, check: ShapeCheck<Data>, signal?: AbortSignal): Promise<Outcome<Data>> {
    return this.call(path, { method: 'GET' }, TIMEOUT_MS.read, check, signal);
  }

  /**
   * Sends JSON to a resource. Where the CMS asks for a proof of work, the browser brings one and sends again, the same
   * but for `guard.proof`.
   */
  async post<Data>(
    path: string,
    body: object,
    check: ShapeCheck<Data>,
    signal?: AbortSignal,
  ): Promise<Outcome<Data>> {
    const outcome = await this.send(path, body, check, signal);
    return !outcome.ok && asksForProof(outcome.failure)
      ? this.postWithProof(path, body, check, outcome, signal)
      : outcome;
  }

  /**
   * Sends JSON with a proof of work at once.
   * @param otherwise what it comes to where the browser cannot bring one
   */
  async postWithProof<Data>(
    path: string,
    body: object,
    check: ShapeCheck<Data>,
    otherwise: Outcome<Data>,
    signal?: AbortSignal,
  ): Promise<Outcome<Data>> {
    const proved = await this.withProof(body, signal);
    return proved ? this.send(path, proved, check, signal) : otherwise;
  }

  /**
   * Sends JSON and takes the bytes of a file for it, with a proof of work where one is asked for; also where nothing was
   * found, as a case on which codes were tried out says.
   */
  async postForFile(path: string, body: object): Promise<Outcome<Blob>> {
    const outcome = await this.fetchFile(path, body);
    if (outcome.ok || !(asksForProof(outcome.failure) || outcome.failure.cause === 'notFound'))
      return outcome;
    const proved = await this.withProof(body);
    return proved ? this.fetchFile(path, proved) : outcome;
  }

  private fetchFile(path: string, body: object): Promise<Outcome<Blob>> {
    return this.exchange(path, jsonBody(body), TIMEOUT_MS.write, async (response) =>
      response.ok
        ? { ok: true, data: await response.blob(), meta: {} }
        : outcomeOf(response, (data): data is Blob => data instanceof Blob),
    );
  }

  /** What a call brings where a proof of work is asked for; null where this browser cannot. */
  async proof(signal?: AbortSignal): Promise<string | null> {
    this.onChecking(true);
    try {
      const { proofOfWork } = await import('../guard/proof.js');
      return await proofOfWork(this, signal);
    } catch (error) {
      if (signal?.aborted) throw error;
      return null; // its code did not arrive, or the browser cannot: the first answer stands
    } finally {
      this.onChecking(false);
    }
  }

  /** The same body with a proof of work; null where this browser cannot bring one. */
  private async withProof(body: object, signal?: AbortSignal): Promise<object | null> {
    const proof = await this.proof(signal);
    if (proof === null) return null;
    const guard = 'guard' in body && typeof body.guard === 'object' ? body.guard : {};
    return { ...body, guard: { ...guard, proof } };
  }

  private send<Data>(
    path: string,
    body: object,
    check: ShapeCheck<Data>,
    signal?: AbortSignal,
  ): Promise<Outcome<Data>> {
    return this.call(path, jsonBody(body), TIMEOUT_MS.write, check, signal);
  }

  private async call<Data>(
    path: string,
    init: RequestInit,
    timeout: number,
    check: ShapeCheck<Data>,
    signal?: AbortSignal,
  ): Promise<Outcome<Data>> {
    const outcome = await this.exchange(
      path,
      init,
      timeout,
      (response) => outcomeOf(response, check),
      signal,
    );
    if (outcome.ok && hasKeys(outcome.meta, 'digits'))
      this.onDigits?.(outcome.meta.digits === 'arabicIndic' ? 'arabicIndic' : 'latin');
    return outcome;
  }

  private async exchange<Data>(
    path: string,
    init: RequestInit,
    timeout: number,
    read: (response: Response) => Promise<Outcome<Data>>,
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
      return await read(response);
    } catch (error) {
      if (signal?.aborted) throw error;
      return { ok: false, failure: { cause: causeOf([abort.signal.reason, error]) } };
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  }
}

function jsonBody(body: object): RequestInit {
  const headers = { 'Content-Type': 'application/json' };
  return { method: 'POST', headers, body: JSON.stringify(body) };
}

/** Why no answer came, as far as a page can tell; a read that was begun ahead has a time-out of its own. */
function causeOf(reasons: unknown[]): 'timeout' | 'offline' | 'unreachable' {
  if (reasons.includes('timeout')) return 'timeout';
  return navigator.onLine ? 'unreachable' : 'offline';
}

/** What an answer comes to: its data where it has the shape that it should have, else why not. */
export async function outcomeOf<Data>(response: Response, check: ShapeCheck<Data>): Promise<Outcome<Data>> {
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
  if (status === 429) {
    const challenged = hasKeys(body, 'error') && errorsOf(body.error).some(isChallenge);
    const failure = { cause: 'tooManyRequests', retryAfter: secondsToWait(response) } as const;
    return challenged ? { ...failure, challenged } : failure;
  }
  if (status === 502 || status === 503 || status === 504) {
    return { cause: 'unavailable', retryAfter: secondsToWait(response) };
  }
  if (status >= 500) return { cause: 'server', status };
  if (!hasKeys(body, 'error')) return { cause: 'intercepted' };
  if (status === 404) return { cause: 'notFound' };
  return { cause: 'refused', status, errors: errorsOf(body.error), error: body.error };
}

/** Whether a proof of work would let the same call in. */
function asksForProof(failure: Failure): boolean {
  if (failure.cause === 'tooManyRequests') return failure.challenged === true;
  return failure.cause === 'refused' && failure.errors.some(isChallenge);
}

function isChallenge({ code }: FieldError): boolean {
  return code === 'challengeRequired';
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
