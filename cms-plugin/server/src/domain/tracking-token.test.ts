import { describe, expect, it } from 'vitest';
import { freshKeys, freshKeySetting } from '../keys/test-keys.js';
import { readKeyRing } from '../keys/key-ring.js';
import { looksLikeToken, tokenHash, tokenMatches, trackingToken } from './tracking-token.js';

const source = { reference: 'ABCD2345', epoch: 1, keyId: 'k1' };

describe('the tracking token', () => {
  it('is the same each time, so that a later message carries the same link', () => {
    const keys = freshKeys('k1');
    expect(trackingToken(keys, source)).toBe(trackingToken(keys, source));
  });

  it('is another one for another case, another epoch and another key', () => {
    const keys = freshKeys('k1', 'k0');
    const tokens = [
      source,
      { ...source, reference: 'ABCD2346' },
      { ...source, epoch: 2 },
      { ...source, keyId: 'k0' },
    ].map((of) => trackingToken(keys, of));
    expect(new Set(tokens).size).toBe(4);
  });

  it('stays valid when a new key becomes the current one', () => {
    const old = freshKeySetting('k1');
    const before = trackingToken(readKeyRing(old), source);
    expect(trackingToken(readKeyRing(`${freshKeySetting('k2')},${old}`), source)).toBe(before);
  });

  it('matches its own hash and no other', () => {
    const keys = freshKeys('k1');
    const token = trackingToken(keys, source);
    expect(tokenMatches(token, tokenHash(token))).toBe(true);
    expect(tokenMatches(trackingToken(keys, { ...source, epoch: 2 }), tokenHash(token))).toBe(false);
    expect(tokenMatches(token, '')).toBe(false);
  });

  it('has a form of its own, short enough for a message', () => {
    const token = trackingToken(freshKeys('k1'), source);
    expect(token).toHaveLength(25);
    expect(looksLikeToken(token)).toBe(true);
    expect(looksLikeToken('k1.short')).toBe(false);
  });
});
