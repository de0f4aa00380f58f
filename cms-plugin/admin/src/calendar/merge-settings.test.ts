import {
  DEFAULT_CALENDAR,
  DEFAULT_PERIODS,
  type AssociationSettings,
  type Holiday,
} from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { mergeSettings } from './merge-settings.js';

const founding: Holiday = { from: '2027-02-22', to: '2027-02-22', name: { ar: 'يوم التأسيس' } };
const eid: Holiday = { from: '2027-03-09', to: '2027-03-12', name: { ar: 'عيد الفطر' } };
const other: Holiday = { from: '2027-05-15', to: '2027-05-18', name: { ar: 'عيد الأضحى' } };

const seen: AssociationSettings = {
  periods: DEFAULT_PERIODS,
  calendar: { ...DEFAULT_CALENDAR, holidays: [founding] },
  quietHours: null,
};
const withHolidays = (holidays: Holiday[]): AssociationSettings => ({
  ...seen,
  calendar: { ...seen.calendar, holidays },
});

describe('settings that two people change at once', () => {
  it('keep what this one typed, and take over what the other changed', () => {
    const mine = { ...seen, periods: { ...seen.periods, appealDays: 45 } };
    const theirs = {
      ...seen,
      periods: { ...seen.periods, closeDays: 9 },
      calendar: { ...seen.calendar, opens: '09:00' },
      quietHours: { from: '22:00', to: '07:00' },
    };
    expect(mergeSettings(seen, mine, theirs)).toEqual({
      periods: { ...seen.periods, appealDays: 45, closeDays: 9 },
      calendar: { ...seen.calendar, opens: '09:00' },
      quietHours: { from: '22:00', to: '07:00' },
    });
  });

  it('keep what this one typed where both changed the same', () => {
    const mine = { ...seen, periods: { ...seen.periods, appealDays: 45 } };
    const theirs = { ...seen, periods: { ...seen.periods, appealDays: 60 } };
    expect(mergeSettings(seen, mine, theirs).periods.appealDays).toBe(45);
  });

  it('hold the holidays that either added, without those that either took out', () => {
    const merged = mergeSettings(seen, withHolidays([founding, eid]), withHolidays([other]));
    expect(merged.calendar.holidays).toEqual([other, eid]);
    const without = mergeSettings(seen, withHolidays([]), withHolidays([founding, other]));
    expect(without.calendar.holidays).toEqual([other]);
  });

  it('hold a holiday once that both added', () => {
    const merged = mergeSettings(seen, withHolidays([founding, eid]), withHolidays([founding, eid]));
    expect(merged.calendar.holidays).toEqual([founding, eid]);
  });
});
