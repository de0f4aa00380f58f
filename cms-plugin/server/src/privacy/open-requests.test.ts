import { expect, it } from 'vitest';
import { withRequest } from './open-requests.js';

it('is answered within thirty days of being asked', () => {
  expect(withRequest(null, { right: 'see' }, '2026-11-25')).toEqual({
    privacyOpen: [{ right: 'see', askedOn: '2026-11-25', dueOn: '2026-12-25' }],
    privacyDueOn: '2026-12-25',
  });
});

it('keeps its day when it is asked again', () => {
  const first = withRequest(null, { right: 'erase' }, '2026-11-01');
  expect(withRequest(first.privacyOpen, { right: 'erase' }, '2026-11-20')).toEqual(first);
});

it('stands beside the others, and the nearest day counts', () => {
  const first = withRequest(null, { right: 'correct' }, '2026-11-01');
  const both = withRequest(first.privacyOpen, { right: 'withdrawConsent', purpose: 'news' }, '2026-11-20');
  const all = withRequest(
    both.privacyOpen,
    { right: 'withdrawConsent', purpose: 'health-data' },
    '2026-11-21',
  );
  expect(all.privacyOpen?.map(({ right, purpose }) => [right, purpose])).toEqual([
    ['correct', undefined],
    ['withdrawConsent', 'news'],
    ['withdrawConsent', 'health-data'],
  ]);
  expect(all.privacyDueOn).toBe('2026-12-01');
});
