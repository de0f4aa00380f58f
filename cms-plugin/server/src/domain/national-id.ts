import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { KeyRing } from '../keys/key-ring.js';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A national ID number as it is stored: encrypted (AES-256-GCM), and beside it a keyed index by which it can be looked
 * up without being read. Both name their key.
 */
export interface SealedNationalId {
  cipher: string;
  index: string;
}

/** @param nonce 12 random bytes, never used twice; given only by tests */
export function sealNationalId(
  keys: KeyRing,
  number: string,
  nonce = randomBytes(NONCE_BYTES),
): SealedNationalId {
  const keyId = keys.currentId;
  const cipher = createCipheriv(ALGORITHM, keys.subKey(keyId, 'national-id'), nonce, {
    authTagLength: TAG_BYTES,
  });
  cipher.setAAD(Buffer.from(keyId));
  const sealed = Buffer.concat([nonce, cipher.update(number, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { cipher: `${keyId}.${sealed.toString('base64url')}`, index: indexUnder(keys, keyId, number) };
}

/** @throws when the text was altered or its key is no longer valid */
export function openNationalId(keys: KeyRing, text: string): string {
  const [keyId = '', encoded = ''] = text.split('.');
  const sealed = Buffer.from(encoded, 'base64url');
  const decipher = createDecipheriv(
    ALGORITHM,
    keys.subKey(keyId, 'national-id'),
    sealed.subarray(0, NONCE_BYTES),
    { authTagLength: TAG_BYTES },
  );
  decipher.setAAD(Buffer.from(keyId));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return (
    decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
  );
}

/** Under every valid key: what a look-up must search for, since rows may have been written with any of them. */
export function nationalIdIndexes(keys: KeyRing, number: string): string[] {
  return keys.ids.map((id) => indexUnder(keys, id, number));
}

function indexUnder(keys: KeyRing, keyId: string, number: string): string {
  const mac = createHmac('sha256', keys.subKey(keyId, 'national-id-index')).update(number).digest('hex');
  return `${keyId}:${mac}`;
}

/** What of the number is shown where it is not needed whole: the last four digits. */
export function maskedNationalId(number: string): string {
  return `••••••${number.slice(-4)}`;
}
