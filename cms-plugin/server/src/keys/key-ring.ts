import { hkdfSync } from 'node:crypto';

/** What a key is used for; each purpose has a sub-key of its own, so that no use can weaken another. */
export const KEY_PURPOSES = [
  'tracking-token',
  'national-id',
  'national-id-index',
  'history',
  'invitation',
  'rating',
  'upload-sender',
  'print',
  'limits',
  'challenge',
] as const;
export type KeyPurpose = (typeof KEY_PURPOSES)[number];

const KEY_BYTES = 32;
const ENTRY = /^([a-z0-9][a-z0-9-]{0,30}):([A-Za-z0-9+/_-]+={0,2})$/;

/** Why the keys cannot be used, in plain words for whoever runs the server. */
export class KeysUnusable extends Error {
  override readonly name = 'KeysUnusable';
}

/** The keys that are valid at present; the first one is used for everything new. */
export interface KeyRing {
  /** Id of the key that everything new is made with. */
  readonly currentId: string;
  /** Ids of all valid keys, the current one first. */
  readonly ids: readonly string[];
  has(id: string): boolean;
  /** Sub-key (32 bytes) of that key for one purpose. @throws {KeysUnusable} when the key is not among the valid ones */
  subKey(id: string, purpose: KeyPurpose): Buffer;
}

/**
 * Reads `MEMBER_SERVICES_KEYS`: one or more `id:base64 of 32 bytes`, separated by commas, the current one first.
 * @throws {KeysUnusable} when it is missing, malformed, short, an obvious stand-in or names an id twice
 */
export function readKeyRing(setting: string | undefined): KeyRing {
  const entries = (setting ?? '').split(',').map((entry) => entry.trim());
  if (entries.length === 1 && entries[0] === '') {
    throw new KeysUnusable(
      'MEMBER_SERVICES_KEYS is not set. Give it "k1:" followed by the base64 of 32 random bytes, for example from: openssl rand -base64 32',
    );
  }
  const keys = new Map<string, Buffer>();
  for (const entry of entries) {
    const [id, key] = readEntry(entry);
    if (keys.has(id)) throw new KeysUnusable(`MEMBER_SERVICES_KEYS names the key "${id}" twice.`);
    keys.set(id, key);
  }
  return ringOf(keys);
}

function readEntry(entry: string): [string, Buffer] {
  const [, id, encoded] = ENTRY.exec(entry) ?? [];
  if (id === undefined || encoded === undefined) {
    throw new KeysUnusable(
      'MEMBER_SERVICES_KEYS must read "id:base64", several of them separated by commas.',
    );
  }
  const key = Buffer.from(encoded, 'base64');
  if (key.length !== KEY_BYTES)
    throw new KeysUnusable(`The key "${id}" in MEMBER_SERVICES_KEYS is not 32 bytes long.`);
  if (new Set(key).size < 8)
    throw new KeysUnusable(`The key "${id}" in MEMBER_SERVICES_KEYS is a stand-in, not a random key.`);
  return [id, key];
}

function ringOf(keys: ReadonlyMap<string, Buffer>): KeyRing {
  const ids = [...keys.keys()];
  const subKeys = new Map<string, Buffer>();
  const [currentId] = ids;
  if (currentId === undefined) throw new KeysUnusable('MEMBER_SERVICES_KEYS holds no key.');
  return {
    currentId,
    ids,
    has: (id) => keys.has(id),
    subKey(id, purpose) {
      const name = `${id}/${purpose}`;
      const known = subKeys.get(name);
      if (known) return known;
      const key = keys.get(id);
      if (!key) throw new KeysUnusable(`The key "${id}" is no longer among MEMBER_SERVICES_KEYS.`);
      const made = Buffer.from(hkdfSync('sha256', key, 'member-services', purpose, KEY_BYTES));
      subKeys.set(name, made);
      return made;
    },
  };
}
