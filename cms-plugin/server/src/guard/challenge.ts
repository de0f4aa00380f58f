import { randomInt } from 'node:crypto';
import { isPlainObject } from '@member-services/contract/forms';
import { createChallenge, verifySolution } from 'altcha-lib';
import type { Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { KeyRing } from '../keys/key-ring.js';

/** Time to find a proof and to send what waits for it: a slow phone takes seconds, an interrupted one minutes. */
const VALID_MS = 20 * 60_000;
/** A phone of ten years ago works for about two seconds in the middle, a desk computer for a fifth of one. */
const COST = 2_000;
const [FEWEST, MOST] = [150, 450];

/** The work that is asked for; see ALTCHA's proof of work, version 2. */
export type WorkChallenge = Required<Pick<Challenge, 'parameters' | 'signature'>>;

/** A new piece of work. Nothing of it is kept: its signature tells it again. @param now milliseconds UTC of this process */
export async function newChallenge(keys: KeyRing, now: number): Promise<WorkChallenge> {
  const { signature = '', parameters } = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    counter: randomInt(FEWEST, MOST),
    deriveKey,
    expiresAt: new Date(now + VALID_MS),
    ...secrets(keys, keys.currentId),
  });
  return { parameters, signature };
}

/** A proof that holds, by what it is known from any other. */
export interface ValidProof {
  signature: string;
  /** Milliseconds UTC; there is no need to remember it for longer. */
  expiresAt: number;
}

/**
 * The proof in a text, if it holds: work of ours, not expired, really done. Whether it was used before is for
 * `spendProof` to say.
 */
export async function validProof(keys: KeyRing, text: string): Promise<ValidProof | undefined> {
  const payload = payloadIn(text);
  if (!payload) return undefined;
  for (const keyId of keys.ids) {
    const { verified } = await verifySolution({ ...payload, deriveKey, ...secrets(keys, keyId) });
    if (!verified) continue;
    const { signature = '', parameters } = payload.challenge;
    return { signature, expiresAt: (parameters.expiresAt ?? 0) * 1000 };
  }
  return undefined;
}

function secrets(keys: KeyRing, keyId: string) {
  const secret = keys.subKey(keyId, 'challenge').toString('base64url');
  return { hmacSignatureSecret: `${secret}.challenge`, hmacKeySignatureSecret: `${secret}.solution` };
}

type Payload = Pick<Parameters<typeof verifySolution>[0], 'challenge' | 'solution'>;

/** Base64 of JSON, as every ALTCHA client writes it. */
function payloadIn(text: string): Payload | undefined {
  try {
    const payload: unknown = JSON.parse(Buffer.from(text, 'base64').toString('utf8'));
    return isPayload(payload) ? payload : undefined;
  } catch {
    return undefined; // no JSON: no proof
  }
}

/** Only what verifying reads before it has looked at the signature; the signature vouches for the rest. */
function isPayload(value: unknown): value is Payload {
  if (!isPlainObject(value) || !isPlainObject(value['challenge']) || !isPlainObject(value['solution']))
    return false;
  const { parameters, signature } = value['challenge'];
  return (
    isPlainObject(parameters) && typeof signature === 'string' && typeof parameters['expiresAt'] === 'number'
  );
}
