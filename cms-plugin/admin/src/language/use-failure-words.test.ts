import { describe, expect, it } from 'vitest';
import { errorWords } from './use-failure-words.js';

describe('a refusal in words', () => {
  it('says when time opens a gate', () => {
    const error = {
      code: 'gateClosed',
      params: { gate: 'decisionEarliest', earliest: '2026-12-09' },
    } as const;
    expect(errorWords(error, 'ar')).toContain('9 ديسمبر 2026');
    expect(errorWords(error, 'en')).toContain('9 December 2026');
  });

  it('has a sentence for a code, in both languages', () => {
    const error = { code: 'forbidden', params: {} } as const;
    expect(errorWords(error, 'ar')).not.toBe(errorWords(error, 'en'));
  });
});
