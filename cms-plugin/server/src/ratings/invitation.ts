import { createHmac } from 'node:crypto';
import { sha256 } from '../domain/hashing.js';
import type { KeyRing } from '../keys/key-ring.js';

/** 128 bits: beyond guessing. */
const INVITATION_BYTES = 16;
const INVITATION = /^[a-z0-9][a-z0-9-]{0,30}\.[A-Za-z0-9_-]{22}$/;

/** The right that an invitation stands for. */
export interface InvitationSource {
  submissionId: number;
  conclusionSequence: number;
}

/**
 * The token of an invitation to rate. Derived like a tracking token, so that the link can be written at sending while
 * the database holds only its hash. It opens nothing but the rating.
 */
export function invitationToken(keys: KeyRing, source: InvitationSource, keyId = keys.currentId): string {
  const mac = createHmac('sha256', keys.subKey(keyId, 'invitation'))
    .update(`${String(source.submissionId)}\n${String(source.conclusionSequence)}`)
    .digest()
    .subarray(0, INVITATION_BYTES);
  return `${keyId}.${mac.toString('base64url')}`;
}

/** What the database keeps of an invitation. */
export function invitationHash(token: string): string {
  return sha256(token);
}

/** The invitation behind a stored hash, under whichever valid key it was made; undefined when its key has gone. */
export function invitationBehind(keys: KeyRing, source: InvitationSource, hash: string): string | undefined {
  return keys.ids
    .map((keyId) => invitationToken(keys, source, keyId))
    .find((token) => invitationHash(token) === hash);
}

/** Whether a text can be an invitation at all. */
export function looksLikeInvitation(text: string): boolean {
  return INVITATION.test(text);
}
