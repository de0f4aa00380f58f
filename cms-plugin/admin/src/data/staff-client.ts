import { isFetchError, useFetchClient, type FetchClient } from '@strapi/strapi/admin';
import {
  ERROR_CODES,
  type ErrorCode,
  type FieldError,
  type SuccessBody,
} from '@member-services/contract/forms';
import { useMemo } from 'react';

/** Why a call came to nothing. */
export type Failure =
  | { kind: 'refused'; status: number; errors: FieldError[] }
  /** No answer at all: the network or the server is away. */
  | { kind: 'unreachable' };

/** Whether a call came too late: what it was about had changed meanwhile. */
export function isStale(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.errors.some(({ code }) => code === 'staleVersion');
}

/** Whether there is nothing where somebody looked. */
export function isNotFound(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.errors.some(({ code }) => code === 'notFound');
}

/** Whether a case is not shown since it concerns whoever asks for it. */
export function concernsReader(failure: Failure): boolean {
  return failure.kind === 'refused' && failure.errors.some(({ code }) => code === 'conflictOfInterest');
}

/** What a call comes to. */
export type Outcome<Data, Meta extends object = object> =
  { ok: true; data: Data; meta: Meta } | { ok: false; failure: Failure };

/** The one door to the server. Paths are relative to the CMS; the signed-in user's token goes along. */
export interface StaffClient {
  read: <Data, Meta extends object = object>(
    path: string,
    query?: URLSearchParams,
  ) => Promise<Outcome<Data, Meta>>;
  /** A body is JSON, or a form with a file. */
  send: <Data>(path: string, body: object) => Promise<Outcome<Data>>;
  /** The bytes of a file. */
  file: (path: string) => Promise<Outcome<Blob>>;
}

/** The client of a component: what is still under way when it leaves is given up. */
export function useStaffClient(): StaffClient {
  const fetchClient = useFetchClient();
  return useMemo(() => staffClientOver(fetchClient), [fetchClient]);
}

/** Our client over Strapi's: outcomes instead of exceptions. */
export function staffClientOver({ get, post }: Pick<FetchClient, 'get' | 'post'>): StaffClient {
  return {
    read: async <Data, Meta extends object>(path: string, query?: URLSearchParams) => {
      try {
        const text = query?.toString() ?? '';
        const { data } = await get<SuccessBody<Data, Meta>>(text === '' ? path : `${path}?${text}`);
        return outcomeOf(data);
      } catch (error) {
        return { ok: false, failure: failureFrom(error) };
      }
    },
    file: async (path: string) => {
      try {
        const { data } = await get<Blob>(path, { responseType: 'blob' });
        return { ok: true, data, meta: {} };
      } catch (error) {
        return { ok: false, failure: failureFrom(error) };
      }
    },
    send: async <Data>(path: string, body: object) => {
      try {
        const { data } = await post<SuccessBody<Data>>(path, body);
        return outcomeOf(data);
      } catch (error) {
        return { ok: false, failure: failureFrom(error) };
      }
    },
  };
}

/** What is no answer of ours (a sign-in page of a network, a proxy's own) has not come from the server. */
function outcomeOf<Data, Meta extends object>(body: SuccessBody<Data, Meta>): Outcome<Data, Meta> {
  return Object.hasOwn(body, 'data')
    ? { ok: true, data: body.data, meta: body.meta }
    : { ok: false, failure: { kind: 'unreachable' } };
}

const BY_STATUS: Partial<Record<number, ErrorCode>> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'notFound',
  409: 'staleVersion',
  413: 'bodyTooLarge',
  429: 'tooManyRequests',
};

function failureFrom(error: unknown): Failure {
  if (!isFetchError(error) || error.status === undefined) return { kind: 'unreachable' };
  const details: unknown = error.response?.data.error.details;
  const errors = fieldErrorsIn(details);
  if (errors.length > 0) return { kind: 'refused', status: error.status, errors };
  // Strapi's own refusals (a policy, an ended session) carry no code of ours.
  const code = BY_STATUS[error.status] ?? 'internal';
  return { kind: 'refused', status: error.status, errors: [{ path: '', code, params: {} }] };
}

function fieldErrorsIn(details: unknown): FieldError[] {
  if (typeof details !== 'object' || details === null || !('errors' in details)) return [];
  return Array.isArray(details.errors) ? details.errors.filter(isFieldError) : [];
}

function isFieldError(value: unknown): value is FieldError {
  if (typeof value !== 'object' || value === null || !('code' in value) || !('path' in value)) return false;
  return (
    typeof value.path === 'string' && ERROR_CODES.some((code) => code === value.code) && 'params' in value
  );
}
