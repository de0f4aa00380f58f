import type { ErrorBody } from '@member-services/contract/forms';
import type { StrapiInstance } from '../../../test/strapi-instance.js';

/** What a call of the panel came to. */
export interface StaffReply<Data> {
  status: number;
  headers: Headers;
  data: Data;
  meta: Record<string, unknown>;
  error: (ErrorBody['error'] & { details: { present?: unknown } }) | undefined;
  /** Codes of a refusal, with the places where they belong. */
  codes: string[];
}

/** The panel of one member of staff. */
export interface StaffClient {
  get<Data = unknown>(path: string): Promise<StaffReply<Data>>;
  post<Data = unknown>(path: string, body?: unknown): Promise<StaffReply<Data>>;
  /** Sends a form with a file in it. */
  form<Data = unknown>(path: string, form: FormData): Promise<StaffReply<Data>>;
  /** The answer itself, as of a file. */
  fetch(path: string): Promise<Response>;
}

/** Signs in one of the demo's accounts, by its role. */
export async function signIn(instance: StrapiInstance, role: string): Promise<StaffClient> {
  const account = instance.accounts.find((one) => one.role === role);
  if (!account) throw new Error(`There is no account of the role "${role}".`);
  const { email, password } = account;
  const reply = await fetch(`${instance.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await reply.json()) as { data: { token: string } };
  return clientWith(instance, { authorization: `Bearer ${data.token}` });
}

/** Somebody who has not signed in. */
export function anonymous(instance: StrapiInstance): StaffClient {
  return clientWith(instance, {});
}

function clientWith(instance: StrapiInstance, headers: Record<string, string>): StaffClient {
  const call = async <Data>(path: string, init: RequestInit): Promise<StaffReply<Data>> => {
    const reply = await fetch(`${instance.url}/member-services${path}`, init);
    const body = (await reply.json()) as {
      data: Data;
      meta?: Record<string, unknown>;
      error?: ErrorBody['error'];
    };
    const errors = body.error?.details.errors ?? [];
    return {
      status: reply.status,
      headers: reply.headers,
      data: body.data,
      meta: body.meta ?? {},
      error: body.error,
      codes: errors.map(({ path: place, code }) => (place ? `${place}:${code}` : code)),
    };
  };
  return {
    get: (path) => call(path, { headers }),
    form: (path, body) => call(path, { method: 'POST', headers, body }),
    fetch: (path) => fetch(`${instance.url}/member-services${path}`, { headers }),
    post: (path, body = {}) =>
      call(path, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}
