import type { ErrorCode, ErrorParams } from '../endpoints/errors.js';

/** A fault without its place. */
export interface Fault {
  code: ErrorCode;
  params: ErrorParams;
}

/** What a typed value comes to: its stored form, nothing (`undefined`: left empty), or a fault. */
export type Normalised<Value> = { ok: true; value: Value | undefined } | { ok: false; fault: Fault };

export function normalised<Value>(value: Value | undefined): Normalised<Value> {
  return { ok: true, value };
}

export function refused(code: ErrorCode, params: ErrorParams = {}): { ok: false; fault: Fault } {
  return { ok: false, fault: { code, params } };
}
