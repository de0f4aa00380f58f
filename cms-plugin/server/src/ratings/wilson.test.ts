import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson.js';

const percent = (successes: number, answers: number) => {
  const { low, high } = wilsonInterval(successes, answers);
  return [Math.round(low * 100), Math.round(high * 100)];
};

describe("Wilson's interval", () => {
  it('agrees with published values', () => {
    expect(percent(4, 5)).toEqual([38, 96]);
    expect(percent(9, 10)).toEqual([60, 98]);
    expect(percent(18, 20)).toEqual([70, 97]);
    expect(percent(45, 50)).toEqual([79, 96]);
    expect(percent(90, 100)).toEqual([83, 94]);
    expect(percent(0, 10)).toEqual([0, 28]);
    expect(percent(10, 10)).toEqual([72, 100]);
  });

  it('always holds the share itself, within 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (answers, part) => {
          const successes = Math.round(answers * part);
          const { low, high } = wilsonInterval(successes, answers);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(successes / answers + 1e-12);
          expect(high).toBeGreaterThanOrEqual(successes / answers - 1e-12);
        },
      ),
    );
  });
});
