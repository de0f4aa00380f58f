import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** SHA-256 in lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Hash of a payload, by which a repeated sending is told from another one. `guard` and the key itself are left out: a
 * second attempt may have taken longer, and still be the same sending.
 */
export function payloadHash(body: unknown): string {
  if (typeof body !== 'object' || body === null) return sha256(canonicalJson(body));
  const payload = Object.entries(body).filter(([key]) => key !== 'guard' && key !== 'idempotencyKey');
  return sha256(canonicalJson(Object.fromEntries(payload)));
}
