import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyRing } from '../keys/key-ring.js';
import { sha256 } from './hashing.js';

/** 128 bits: beyond guessing, and short enough for a link in an SMS. */
const TOKEN_BYTES = 16;
const TOKEN = /^([a-z0-9][a-z0-9-]{0,30})\.([A-Za-z0-9_-]{22})$/;

/** What a token is made from: re-issuing raises the epoch and so revokes every earlier one. */
export interface TokenSource {
  reference: string;
  epoch: number;
  keyId: string;
}

/**
 * The tracking token of a submission. It is derived, so that a later message can carry the same link although the
 * database holds only the token's hash. The text names its key: `k1.<22 characters>`.
 */
export function trackingToken(keys: KeyRing, { reference, epoch, keyId }: TokenSource): string {
  const mac = createHmac('sha256', keys.subKey(keyId, 'tracking-token'))
    .update(`${reference}\n${String(epoch)}`)
    .digest()
    .subarray(0, TOKEN_BYTES);
  return `${keyId}.${mac.toString('base64url')}`;
}

/** What the database keeps of a token. */
export function tokenHash(token: string): string {
  return sha256(token);
}

/** Whether a text can be a token at all; says nothing of whose. */
export function looksLikeToken(text: string): boolean {
  return TOKEN.test(text);
}

/** Whether a token belongs to a stored hash; takes as long whether it does or not. */
export function tokenMatches(token: string, storedHash: string): boolean {
  const given = Buffer.from(tokenHash(token), 'hex');
  const stored = Buffer.from(storedHash, 'hex');
  return given.length === stored.length && timingSafeEqual(given, stored);
}
