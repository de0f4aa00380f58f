import type { Actor, FieldError } from '@member-services/contract/forms';
import type { ServedFile } from '../attachments/read-attachment.js';
import type { Installation } from '../installation.js';
import type { StaffUser } from '../roles/actor.js';

/** A call from the panel: who calls, what they may, and what they sent, all of it still to be judged. */
export interface StaffCall {
  installation: Installation;
  params: Readonly<Record<string, string>>;
  query: Record<string, unknown>;
  body: unknown;
  /** The file that came with a multipart call; whoever takes it removes it. */
  file: ReceivedFile | null;
  user: StaffUser;
  actor: Actor;
  /** Whether the caller holds a permission, by its full id. */
  can(permission: string): boolean;
}

/** A file on its way, as it lies on the disk. */
export interface ReceivedFile {
  path: string;
  /** As the sender calls it. */
  name: string;
  size: number;
}

/** What a call comes to. `present` is the state as it stands, where the caller must see it to go on. */
export type StaffAnswer =
  { kind: 'ok'; data: object; meta?: object } | { kind: 'file'; file: ServedFile } | StaffRefusal;

export interface StaffRefusal {
  kind: 'refused';
  status: StaffRefusalStatus;
  errors: FieldError[];
  present?: object;
}

const REFUSAL_STATUSES = [400, 403, 404, 409, 413, 422, 429, 500, 503] as const;
export type StaffRefusalStatus = (typeof REFUSAL_STATUSES)[number];

/** Whether the panel's interface refuses with a status. */
export function isStaffRefusalStatus(status: number): status is StaffRefusalStatus {
  return REFUSAL_STATUSES.some((one) => one === status);
}

/** A refusal over one thing. */
export function refused(
  status: StaffRefusalStatus,
  code: FieldError['code'],
  params: FieldError['params'] = {},
  path = '',
): StaffRefusal {
  return { kind: 'refused', status, errors: [{ path, code, params }] };
}

/** One route of the panel's interface. */
export interface StaffRoute {
  /** Name of its handler, unique. */
  name: string;
  method: 'GET' | 'POST';
  /** Below `/member-services`. */
  path: string;
  /** Every one of these is asked for before the call is looked at. */
  permissions: readonly string[];
  handle(call: StaffCall): Promise<StaffAnswer>;
}

/** Refuses any query: for calls that have none. */
export function withoutQuery(handle: StaffRoute['handle']): StaffRoute['handle'] {
  return (call) => {
    const errors = Object.keys(call.query).map((path) => ({
      path,
      code: 'unknownQuery' as const,
      params: {},
    }));
    return errors.length > 0 ? Promise.resolve({ kind: 'refused', status: 400, errors }) : handle(call);
  };
}
