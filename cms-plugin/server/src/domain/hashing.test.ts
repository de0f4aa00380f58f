import { describe, expect, it } from 'vitest';
import { payloadHash } from './hashing.js';

describe('the hash of a payload', () => {
  it('is the same whatever the order of its keys', () => {
    const one = payloadHash({ kind: 'inquiry', answers: { subject: 'a', message: 'b' } });
    const other = payloadHash({ answers: { message: 'b', subject: 'a' }, kind: 'inquiry' });
    expect(one).toBe(other);
  });

  it('does not look at the key nor at the guard, which differ between two attempts', () => {
    const first = payloadHash({ idempotencyKey: 'x', guard: { elapsedMs: 1 }, kind: 'inquiry' });
    expect(payloadHash({ idempotencyKey: 'y', guard: { elapsedMs: 9 }, kind: 'inquiry' })).toBe(first);
  });

  it('differs where one answer, the order of a list or a type differs', () => {
    const hashes = [
      payloadHash({ a: [1, 2] }),
      payloadHash({ a: [2, 1] }),
      payloadHash({ a: ['1', '2'] }),
      payloadHash({ a: [['1', '2']] }),
      payloadHash({ a: { 1: 2 } }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
