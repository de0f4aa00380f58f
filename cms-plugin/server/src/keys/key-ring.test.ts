import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KeysUnusable, readKeyRing } from './key-ring.js';

const fresh = () => randomBytes(32).toString('base64');

describe('the key ring', () => {
  it('uses the first key for everything new and keeps the others valid', () => {
    const ring = readKeyRing(`k2:${fresh()}, k1:${fresh()}`);
    expect(ring.currentId).toBe('k2');
    expect(ring.ids).toEqual(['k2', 'k1']);
    expect(ring.has('k1')).toBe(true);
    expect(ring.has('k0')).toBe(false);
  });

  it('derives a different sub-key for each purpose and key, the same each time', () => {
    const ring = readKeyRing(`k2:${fresh()},k1:${fresh()}`);
    const token = ring.subKey('k2', 'tracking-token');
    expect(token).toHaveLength(32);
    expect(ring.subKey('k2', 'tracking-token').equals(token)).toBe(true);
    expect(ring.subKey('k2', 'history').equals(token)).toBe(false);
    expect(ring.subKey('k1', 'tracking-token').equals(token)).toBe(false);
  });

  it.each([
    ['is missing', undefined],
    ['is empty', ''],
    ['names no id', fresh()],
    ['is short', `k1:${randomBytes(16).toString('base64')}`],
    ['is a stand-in', `k1:${Buffer.alloc(32, 'a').toString('base64')}`],
    ['names an id twice', `k1:${fresh()},k1:${fresh()}`],
  ])('refuses a setting that %s', (_why, setting) => {
    expect(() => readKeyRing(setting)).toThrow(KeysUnusable);
  });

  it('says which key is gone when a record was made with a key that is no longer valid', () => {
    const ring = readKeyRing(`k2:${fresh()}`);
    expect(() => ring.subKey('k1', 'history')).toThrow('"k1" is no longer among');
  });
});
