import { describe, expect, it } from 'vitest';
import { readKeyRing } from '../keys/key-ring.js';
import { freshKeys, freshKeySetting } from '../keys/test-keys.js';
import { maskedNationalId, nationalIdIndexes, openNationalId, sealNationalId } from './national-id.js';

const NUMBER = '1000000008';

describe('a national ID at rest', () => {
  it('can be read with the key and does not contain the number', () => {
    const keys = freshKeys('k1');
    const { cipher, index } = sealNationalId(keys, NUMBER);
    expect(openNationalId(keys, cipher)).toBe(NUMBER);
    expect(`${cipher} ${index}`).not.toContain(NUMBER);
  });

  it('looks different each time, while its index is the same', () => {
    const keys = freshKeys('k1');
    const [one, other] = [sealNationalId(keys, NUMBER), sealNationalId(keys, NUMBER)];
    expect(one.cipher).not.toBe(other.cipher);
    expect(one.index).toBe(other.index);
  });

  it('is found and read after the key was changed, as long as the old one is still valid', () => {
    const old = freshKeySetting('k1');
    const { cipher, index } = sealNationalId(readKeyRing(old), NUMBER);
    const changed = readKeyRing(`${freshKeySetting('k2')},${old}`);
    expect(nationalIdIndexes(changed, NUMBER)).toContain(index);
    expect(openNationalId(changed, cipher)).toBe(NUMBER);
  });

  it('refuses an altered text', () => {
    const keys = freshKeys('k1');
    const { cipher } = sealNationalId(keys, NUMBER);
    const altered = cipher.slice(0, -3) + (cipher.at(-3) === 'A' ? 'B' : 'A') + cipher.slice(-2);
    expect(() => openNationalId(keys, altered)).toThrow();
  });

  it('shows its last four digits where it is masked', () => {
    expect(maskedNationalId(NUMBER)).toBe('••••••0008');
  });
});
