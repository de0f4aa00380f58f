import { describe, expect, it } from 'vitest';
import { dueState } from './due.js';

const TODAY = '2026-11-25';

describe('the due day', () => {
  it('is silent when there is none, and far ahead', () => {
    expect(dueState(null, false, TODAY)).toEqual({ kind: 'none' });
    expect(dueState('2026-12-20', false, TODAY)).toEqual({ kind: 'ahead' });
  });

  it('counts the last three days', () => {
    expect(dueState('2026-11-27', false, TODAY)).toEqual({ kind: 'near', days: 2 });
    expect(dueState(TODAY, false, TODAY)).toEqual({ kind: 'today' });
  });

  it('counts the days of being late', () => {
    expect(dueState('2026-11-20', true, TODAY)).toEqual({ kind: 'late', days: 5 });
  });

  it('presses nobody where the association has done its part, or waits for the applicant', () => {
    expect(dueState('2026-11-27', false, '2026-11-26', 'answered')).toEqual({ kind: 'none' });
    expect(dueState('2026-11-27', false, '2026-11-26', 'awaiting-applicant')).toEqual({ kind: 'ahead' });
    expect(dueState('2026-11-27', false, '2026-11-26', 'verified')).toEqual({ kind: 'near', days: 1 });
  });
});
