import { describe, expect, it } from 'vitest';
import { MAXIMUM_ATTEMPTS, afterFailure, errorCodeOf } from './retry.js';

describe('after a failed attempt', () => {
  it('waits between half and the whole of a pause that doubles', () => {
    expect(afterFailure(1, 0, 0)).toEqual({ kind: 'retry', dueAt: 15_000 });
    expect(afterFailure(1, 0, 1)).toEqual({ kind: 'retry', dueAt: 30_000 });
    expect(afterFailure(4, 1_000, 1)).toEqual({ kind: 'retry', dueAt: 241_000 });
  });

  it('gives up after ten attempts', () => {
    expect(afterFailure(MAXIMUM_ATTEMPTS - 1, 0, 1).kind).toBe('retry');
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
