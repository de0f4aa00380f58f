import { describe, expect, it } from 'vitest';
import { estimatedWindow, fixedWindow, windowAfterWaiting } from './decision-window.js';

describe('when the committee answers', () => {
  it('is estimated from the day of submission', () => {
    expect(estimatedWindow('2026-11-25', 45)).toEqual({
      basis: 'estimated',
      earliest: '2026-12-09',
      latest: '2027-01-09',
    });
  });

  it('never ends before it begins', () => {
    expect(estimatedWindow('2026-11-25', 3)).toMatchObject({ earliest: '2026-12-09', latest: '2026-12-09' });
  });

  it('is fixed from the day of raising: fourteen to thirty civil days, across the end of February too', () => {
    expect(fixedWindow('2028-02-20')).toEqual({
      basis: 'fixed',
      earliest: '2028-03-05',
      latest: '2028-03-21',
    });
  });

  it('moves with the days of waiting while it is an estimate', () => {
    expect(windowAfterWaiting(estimatedWindow('2026-11-25', 45), 5)).toMatchObject({
      earliest: '2026-12-14',
    });
  });

  it('never moves once it is fixed', () => {
    const fixed = fixedWindow('2026-11-25');
    expect(windowAfterWaiting(fixed, 100)).toEqual(fixed);
  });
});
