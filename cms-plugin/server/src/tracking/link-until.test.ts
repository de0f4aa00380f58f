import { describe, expect, it } from 'vitest';
import { linkUntil } from './link-until.js';

const ended = Date.parse('2026-03-01T09:00:00Z');
const later = Date.parse('2026-09-20T09:00:00Z');

describe('a tracking link', () => {
  it('works as long as its case is open', () => {
    expect(linkUntil({ endedAt: null, tokenIssuedAt: null }, 180)).toBe(null);
    expect(linkUntil({ endedAt: null, tokenIssuedAt: later }, 180)).toBe(null);
  });

  it('works for its days after the case has ended', () => {
    expect(linkUntil({ endedAt: ended, tokenIssuedAt: null }, 180)).toBe('2026-08-28');
    expect(linkUntil({ endedAt: ended, tokenIssuedAt: ended - 1_000 }, 180)).toBe('2026-08-28');
  });

  it('works as long again when it is given out anew', () => {
    expect(linkUntil({ endedAt: ended, tokenIssuedAt: later }, 180)).toBe('2027-03-19');
  });
});
