import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINIMUM_ANSWERS, shownMonths } from './suppression.js';
import type { MonthTally } from './suppression.js';

const months = (...answers: number[]): MonthTally[] =>
  answers.map((count, index) => ({
    month: `2026-${String(index + 1).padStart(2, '0')}`,
    answers: count,
    satisfied: 0,
  }));
const shown = (...answers: number[]) =>
  [...shownMonths(months(...answers))].map((month) => Number(month.slice(5)));

describe('which months are shown beside their total', () => {
  it('shows every month that has enough answers', () => {
    expect(shown(10, 25, 11)).toEqual([1, 2, 3]);
  });

  it('hides a second month where one alone would follow from the total', () => {
    expect(shown(40, 9, 15)).toEqual([1]);
  });

  it('needs hide no further where the hidden ones are enough together', () => {
    expect(shown(40, 6, 4, 15)).toEqual([1, 4]);
  });

  it('shows none rather than too much', () => {
    expect(shown(10, 3)).toEqual([]);
    expect(shown(4, 3)).toEqual([]);
    expect(shown()).toEqual([]);
  });

  it('never lets fewer than ten answers follow from the total and what is shown', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 24 }), (answers) => {
        const all = months(...answers);
        const visible = shownMonths(all);
        const total = all.reduce((sum, month) => sum + month.answers, 0);
        const inSight = all.filter(({ month }) => visible.has(month));
        expect(inSight.every((month) => month.answers >= MINIMUM_ANSWERS)).toBe(true);
        const rest = total - inSight.reduce((sum, month) => sum + month.answers, 0);
        if (total >= MINIMUM_ANSWERS) expect(rest === 0 || rest >= MINIMUM_ANSWERS).toBe(true);
      }),
    );
  });
});
