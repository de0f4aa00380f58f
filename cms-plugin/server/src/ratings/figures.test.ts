import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures.js';

const open = { answers: 0, satisfied: 0 };

describe('the satisfaction figures', () => {
  it('say how sure they are', () => {
    const { overall } = figuresOf({
      months: [{ month: '2026-11', answers: 10, satisfied: 9 }],
      open,
      comments: [],
    });
    expect(overall).toMatchObject({ kind: 'enough', answers: 10, satisfied: 9, share: 0.9 });
    expect(overall.kind === 'enough' && Math.round(overall.low * 100)).toBe(60);
    expect(overall.kind === 'enough' && Math.round(overall.high * 100)).toBe(98);
  });

  it('say "not enough" under ten, and keep the comments back with them', () => {
    const few = figuresOf({
      months: [{ month: '2026-11', answers: 9, satisfied: 9 }],
      open,
      comments: ['شكرًا'],
    });
    expect(few.overall).toEqual({ kind: 'not-enough', minimum: 10 });
    expect(few.months).toEqual([{ month: '2026-11', kind: 'not-enough', minimum: 10 }]);
    expect(few.comments).toEqual([]);
  });

  it('keep what anybody said about a service apart from the figures', () => {
    const figures = figuresOf({ months: [], open: { answers: 12, satisfied: 6 }, comments: [] });
    expect(figures.overall.kind).toBe('not-enough');
    expect(figures.open).toMatchObject({ kind: 'enough', share: 0.5 });
  });

  it('hide a month that would follow from the others', () => {
    const { months } = figuresOf({
      months: [
        { month: '2026-09', answers: 30, satisfied: 20 },
        { month: '2026-10', answers: 12, satisfied: 10 },
        { month: '2026-11', answers: 2, satisfied: 0 },
      ],
      open,
      comments: [],
    });
    expect(months.map(({ kind }) => kind)).toEqual(['enough', 'not-enough', 'not-enough']);
  });
});
