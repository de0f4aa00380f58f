import { describe, expect, it } from 'vitest';
import { sameSecret } from './same-secret.js';

describe('a secret that is shown', () => {
  it('is the right one or not, whatever its length', () => {
    expect(sameSecret('0123456789abcdef', '0123456789abcdef')).toBe(true);
    for (const shown of ['', '0', '0123456789abcdeg', '0123456789abcdef0'])
      expect(sameSecret(shown, '0123456789abcdef')).toBe(false);
  });
});
