import { randomBytes } from 'node:crypto';
import { readKeyRing } from './key-ring.js';
import type { KeyRing } from './key-ring.js';

/** A ring of fresh keys for a test, by their ids, the current one first. */
export function freshKeys(...ids: string[]): KeyRing {
  return readKeyRing(ids.map((id) => `${id}:${randomBytes(32).toString('base64')}`).join(','));
}

/** The setting itself, for a test that needs one key in two rings. */
export function freshKeySetting(id: string): string {
  return `${id}:${randomBytes(32).toString('base64')}`;
}
