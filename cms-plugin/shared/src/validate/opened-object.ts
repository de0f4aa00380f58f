import type { FieldError } from '../endpoints/errors.js';
import { isPlainObject } from '../form/plain-object.js';

/** The most keys that any object of a body may have; beyond them nothing else is looked at. */
export const MAX_KEYS = 200;
const MAX_UNKNOWN_NAMED = 20;

/** An object of unknown origin: its keys if it is one, and what is wrong with them. */
export interface OpenedObject {
  keys: Record<string, unknown>;
  errors: FieldError[];
  /** There is nothing to look into. */
  unusable: boolean;
}

/** Opens an object that may have these keys and no others. */
export function openObject(input: unknown, allowed: ReadonlySet<string>, path: string): OpenedObject {
  if (!isPlainObject(input)) return unusable({ path, code: 'invalidType', params: {} });
  const names = Object.keys(input);
  if (names.length > MAX_KEYS) return unusable({ path, code: 'tooMany', params: { max: MAX_KEYS } });
  const unknown = names.filter((name) => !allowed.has(name)).slice(0, MAX_UNKNOWN_NAMED);
  const errors = unknown.map((name) => unknownKey(path, name));
  return { keys: input, errors, unusable: false };
}

/** Joins two parts of a dotted path. */
export function joinPath(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}.${key}`;
}

/** The same faults below another place. */
export function below(path: string, errors: readonly FieldError[]): FieldError[] {
  return errors.map((error) => ({ ...error, path: error.path === '' ? path : joinPath(path, error.path) }));
}

function unusable(error: FieldError): OpenedObject {
  return { keys: {}, errors: [error], unusable: true };
}

/** Names the key only where it looks like one: somebody's data may stand there by mistake. */
function unknownKey(path: string, name: string): FieldError {
  const readable = /^[A-Za-z_][A-Za-z_-]{0,39}$/.test(name);
  return { path: readable ? joinPath(path, name) : path, code: 'unknownKey', params: {} };
}
