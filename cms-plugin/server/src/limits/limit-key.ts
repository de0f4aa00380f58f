import { createHmac } from 'node:crypto';
import type { KeyRing } from '../keys/key-ring.js';

/** Half a SHA-256: no two facts meet, and short in an index. */
const KEY_BYTES = 16;

/** Under what a fact is counted. Nobody's address, number or reference can be read back from the counters. */
export function limitKey(keys: KeyRing, fact: string): string {
  return createHmac('sha256', keys.subKey(keys.currentId, 'limits'))
    .update(fact)
    .digest()
    .subarray(0, KEY_BYTES)
    .toString('base64url');
}
