import { describe, expect, it } from 'vitest';
import { asWordLists, wordsIn } from './word-lists.js';

describe('search words', () => {
  it('are read from an object, from JSON in a string, and from nothing', () => {
    expect(asWordLists({ ar: ['تجديد', 3], en: 'renew', fr: ['x'] })).toEqual({ ar: ['تجديد'] });
    expect(asWordLists('{"en":["renew"]}')).toEqual({ en: ['renew'] });
    expect([asWordLists(null), asWordLists('oops')]).toEqual([{}, {}]);
  });

  it('stand one on a line, each once', () => {
    expect(wordsIn(' تجديد \n\nرسوم\nتجديد\n')).toEqual(['تجديد', 'رسوم']);
  });
});
