import { DEFAULT_CALENDAR, DEFAULT_PERIODS } from '@member-services/contract/forms';
import { validateSettings } from '@member-services/contract/validate';
import { expect, it } from 'vitest';
import { numberShown, numberTyped } from './typed-number.js';

it('reads what was typed, and shows it again', () => {
  expect(numberTyped('14')).toBe(14);
  expect(numberShown(numberTyped('0'))).toBe('0');
});

it('leaves an emptied field empty, and the server misses it', () => {
  const appealDays = numberTyped('');
  expect(numberShown(appealDays)).toBe('');
  const sent: unknown = JSON.parse(
    JSON.stringify({
      version: 0,
      settings: {
        periods: { ...DEFAULT_PERIODS, appealDays },
        calendar: DEFAULT_CALENDAR,
        quietHours: null,
      },
    }),
  );
  expect(validateSettings(sent)).toEqual({
    ok: false,
    errors: [{ path: 'settings.periods.appealDays', code: 'required', params: {} }],
  });
});
