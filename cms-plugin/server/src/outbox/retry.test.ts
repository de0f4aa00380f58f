import { describe, expect, it } from 'vitest';
import { MAXIMUM_ATTEMPTS, afterFailure, errorCodeOf } from './retry.js';

const HOUR_MS = 3_600_000;

describe('after a failed attempt', () => {
  it('waits for any part of a pause whose limit doubles', () => {
    expect(afterFailure(1, 0, 1)).toEqual({ kind: 'retry', dueAt: 64_000 });
    expect(afterFailure(1, 0, 0.25)).toEqual({ kind: 'retry', dueAt: 16_000 });
    expect(afterFailure(4, 1_000, 1)).toEqual({ kind: 'retry', dueAt: 513_000 });
  });

  it('is never tried again in the same instant', () => {
    expect(afterFailure(9, 0, 0)).toEqual({ kind: 'retry', dueAt: 1_000 });
  });

  it('spreads ten attempts over about four hours and a half, and gives up after them', () => {
    let now = 0;
    for (let attempts = 1; attempts < MAXIMUM_ATTEMPTS; attempts += 1) {
      const next = afterFailure(attempts, now, 0.5);
      if (next.kind === 'failed') throw new Error('Given up too early.');
      now = next.dueAt;
    }
    expect(now / HOUR_MS).toBeCloseTo(4.5, 1);
    expect(afterFailure(MAXIMUM_ATTEMPTS, 0, 1)).toEqual({ kind: 'failed' });
  });

  it('keeps the codes of an error, not the address in its sentence', () => {
    const refused = Object.assign(new Error('550 no such user someone@example.org'), {
      code: 'EENVELOPE',
      responseCode: 550,
    });
    expect(errorCodeOf(refused)).toBe('EENVELOPE 550');
    expect(errorCodeOf(new TypeError('x'))).toBe('TypeError');
    expect(errorCodeOf('x')).toBe('unknown');
  });
});
