import { createHmac } from 'node:crypto';
import type { Action, ActorRole, Status } from '@member-services/contract/forms';
import type { KeyRing } from '../keys/key-ring.js';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './hashing.js';

/** What the first entry of a chain follows. */
export const CHAIN_START = '';

/** Everything of a history entry that the chain vouches for. */
export interface ChainedEntry {
  submissionId: number;
  /** From 1, without a gap. */
  sequence: number;
  /** Milliseconds UTC. */
  at: number;
  action: Action;
  role: ActorRole;
  staffId: string | null;
  staffName: string | null;
  /** Status after it. */
  status: Status;
  /** Row of the words beside it, or null. */
  contentId: number | null;
  /** Salted digest of those words, or empty. */
  contentDigest: string;
  keyId: string;
  previousMac: string;
}

/**
 * The seal of an entry: HMAC-SHA-256 over its metadata, the digest of its content and the seal before it. Whoever can
 * write the table but lacks the key cannot alter, drop or insert an entry unseen.
 */
export function entryMac(keys: KeyRing, entry: ChainedEntry): string {
  const sealed = [
    entry.submissionId,
    entry.sequence,
    entry.at,
    entry.action,
    entry.role,
    entry.staffId,
    entry.staffName,
    entry.status,
    entry.contentId,
    entry.contentDigest,
    entry.keyId,
    entry.previousMac,
  ];
  return createHmac('sha256', keys.subKey(entry.keyId, 'history'))
    .update(JSON.stringify(sealed))
    .digest('hex');
}

/** Digest of an entry's content. Erasing content and salt together leaves a digest that says nothing any more. */
export function contentDigest(salt: string, content: object): string {
  return sha256(`${salt}\n${canonicalJson(content)}`);
}
