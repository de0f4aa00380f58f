import { describe, expect, it } from 'vitest';
import { isSafePattern } from './safe-pattern.js';

describe('a pattern of a field', () => {
  it('may be what editors need', () => {
    for (const pattern of [
      '^[A-Za-z0-9-]{4,20}$',
      "^[A-Za-z][A-Za-z0-9 .'-]{2,99}$",
      '\\d{4}',
      '(?:SA|GB)\\d+',
      '[\\p{L} ]+',
      'AB?C*',
      '(\\d{3}-)?\\d{4}',
      '[ab]{5000}',
    ]) {
      expect(isSafePattern(pattern), pattern).toBe(true);
    }
  });

  it('may not be one that a text makes slow', () => {
    for (const pattern of [
      '(a+)+',
      '(a*)*b',
      '(a|a)*',
      '(\\d+)*x',
      '([a-z]+){10}',
      '.*.*.*=',
      '(?=a+)b',
      '(?<!a)b',
      '(a)\\1',
      '(?<x>a)\\k<x>',
      '(x+x+)+y',
      '((a{1,9}){1,9}){1,9}',
      '[ab]{1,440}[ab]{1,440}[ab]{5000}',
      '[ab]{1,440}[ab]{1,440}(?:[ab]{50}){100}',
    ]) {
      expect(isSafePattern(pattern), pattern).toBe(false);
    }
  });

  it('is a regular expression of a bearable length', () => {
    for (const pattern of ['[', '(', 'a{2,1}', '*', 'a'.repeat(201), '\\'])
      expect(isSafePattern(pattern), pattern).toBe(false);
  });
});
