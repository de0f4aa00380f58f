import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDayOf, daysBetween, startOfDay } from '../text/civil-day.js';
import { DEFAULT_CALENDAR, DEFAULT_QUIET_HOURS, EXPECTED_HOLIDAYS } from './working-calendar.js';
import {
  addMonths,
  addWorkingDays,
  addWorkingHours,
  afterQuietHours,
  isWorkingDay,
  openingOf,
  workingDayFrom,
  workingDayUntil,
} from './working-time.js';

const HOUR_MS = 3_600_000;
const calendar = { ...DEFAULT_CALENDAR, holidays: [...DEFAULT_CALENDAR.holidays, ...EXPECTED_HOLIDAYS] };
const instants = fc.integer({ min: startOfDay('2026-01-01'), max: startOfDay('2029-01-01') });
const days = instants.map(civilDayOf);
const at = (day: string, hour: number) => startOfDay(day) + hour * HOUR_MS;

describe('working days', () => {
  it('are Sunday to Thursday without holidays', () => {
    expect(isWorkingDay('2026-11-01', calendar)).toBe(true);
    expect(isWorkingDay('2026-11-06', calendar)).toBe(false);
    expect(isWorkingDay('2026-11-07', calendar)).toBe(false);
    expect(isWorkingDay('2026-02-22', calendar)).toBe(false);
    expect(isWorkingDay('2026-09-23', calendar)).toBe(false);
  });

  it('resume after Eid and the weekend that follows it', () => {
    expect(workingDayFrom('2026-03-20', calendar)).toBe('2026-03-24');
    expect(workingDayUntil('2026-03-23', calendar)).toBe('2026-03-19');
    expect(addWorkingDays('2026-03-18', 2, calendar)).toBe('2026-03-24');
  });

  it('are reached by counting only them, never going back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (day, count) => {
        const reached = addWorkingDays(day, count, calendar);
        const passed = Array.from({ length: daysBetween(day, reached) }, (_, index) =>
          addDays(day, index + 1),
        );
        expect(passed.filter((one) => isWorkingDay(one, calendar))).toHaveLength(count);
        expect(isWorkingDay(reached, calendar)).toBe(true);
      }),
    );
  });

  it('come to an end where a calendar has none', () => {
    expect(workingDayFrom('2026-11-01', { ...calendar, weekend: [0, 1, 2, 3, 4, 5, 6] })).toBe('2026-11-01');
  });
});

describe('working hours', () => {
  it('stand still at night, at the weekend and on holidays', () => {
    expect(addWorkingHours(at('2026-11-05', 15), 2, calendar)).toBe(at('2026-11-08', 9));
    expect(addWorkingHours(at('2026-11-06', 12), 0, calendar)).toBe(at('2026-11-08', 8));
    expect(addWorkingHours(at('2026-09-22', 20), 1, calendar)).toBe(at('2026-09-24', 9));
  });

  it('add up: so many and then so many are all of them together', () => {
    const hours = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(instants, hours, hours, (instant, one, other) => {
        const first = addWorkingHours(instant, one, calendar);
        const both = addWorkingHours(instant, one + other, calendar);
        expect(first).toBeGreaterThanOrEqual(instant);
        expect(isWorkingDay(civilDayOf(both), calendar)).toBe(true);
        if (other > 0) expect(addWorkingHours(first, other, calendar)).toBe(both);
      }),
    );
  });

  it('begin when the association opens', () => {
    expect(openingOf('2026-11-01', calendar)).toBe(at('2026-11-01', 8));
  });
});

describe('quiet hours', () => {
  it('hold a message until the morning, and nothing longer', () => {
    expect(afterQuietHours(at('2026-11-01', 21), DEFAULT_QUIET_HOURS)).toBe(at('2026-11-02', 8));
    expect(afterQuietHours(at('2026-11-01', 0), DEFAULT_QUIET_HOURS)).toBe(at('2026-11-01', 8));
    expect(afterQuietHours(at('2026-11-01', 8), DEFAULT_QUIET_HOURS)).toBe(at('2026-11-01', 8));
    expect(afterQuietHours(at('2026-11-01', 14), { from: '13:00', to: '15:00' })).toBe(at('2026-11-01', 15));
    expect(afterQuietHours(at('2026-11-01', 3), null)).toBe(at('2026-11-01', 3));
  });

  it('are over at the instant that comes out', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const later = afterQuietHours(instant, DEFAULT_QUIET_HOURS);
        expect(later).toBeGreaterThanOrEqual(instant);
        expect(later - instant).toBeLessThanOrEqual(11 * HOUR_MS);
        expect(afterQuietHours(later, DEFAULT_QUIET_HOURS)).toBe(later);
      }),
    );
  });
});

describe('months', () => {
  it('end with their last day where the other has more', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-11-15', 24)).toBe('2028-11-15');
  });
});
