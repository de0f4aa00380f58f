import {
  addDays,
  attempt,
  civilDayOf,
  daysBetween,
  DEFAULT_CALENDAR,
  DEFAULT_PERIODS,
  EXPECTED_HOLIDAYS,
  fixedWindow,
  isWorkingDay,
  startOfDay,
} from '@member-services/contract/forms';
import type { CaseFacts } from '@member-services/contract/forms';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleSubmission } from '../../cms-plugin/server/test/example-submission.js';
import { NO_PAST, plannedTimers } from '../../cms-plugin/server/src/domain/case-timers.js';
import { CLOCK } from '../../cms-plugin/server/src/timers/kinds/case-steps.js';
import { factsOf } from '../../cms-plugin/server/src/submissions/case-facts.js';

const DAY_MS = 86_400_000;
const instants = fc.integer({ min: startOfDay('2026-01-01'), max: startOfDay('2036-01-01') });
const calendar = { ...DEFAULT_CALENDAR, holidays: [...DEFAULT_CALENDAR.holidays, ...EXPECTED_HOLIDAYS] };
const settings = { periods: DEFAULT_PERIODS, calendar, quietHours: null };

/** A case that was raised at an instant and decided at once. */
const raised = (instant: number) => {
  const { basis, earliest, latest } = fixedWindow(civilDayOf(instant));
  return exampleSubmission({
    status: 'under-study',
    needsCommittee: true,
    statusSince: instant,
    submittedAt: instant,
    decisionBasis: basis,
    decisionEarliest: earliest,
    decisionLatest: latest,
    recordedDecision: 'accept',
  });
};
const mayRelease = (facts: CaseFacts, now: number) =>
  attempt(facts, CLOCK, 'releaseDecision', civilDayOf(now)).ok;

describe('f39 the days of Riyadh', () => {
  it('f39 turn at 21:00 UTC all year, also on leap days and at the end of months', () => {
    for (const day of ['2028-02-28', '2028-02-29', '2026-12-31', '2026-07-01', '2026-03-29']) {
      expect(civilDayOf(Date.parse(`${day}T20:59:59.999Z`))).toBe(day);
      expect(civilDayOf(Date.parse(`${day}T21:00:00.000Z`))).toBe(addDays(day, 1));
    }
  });

  it('f39 a decision is released with the first instant of the fourteenth day, and never one before it', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const submission = raised(instant);
        const facts = factsOf(submission);
        const opens = startOfDay(addDays(civilDayOf(instant), 14));
        expect(mayRelease(facts, opens - 1)).toBe(false);
        expect(mayRelease(facts, opens)).toBe(true);
        expect(opens - instant).toBeGreaterThan(13 * DAY_MS);
        const release = plannedTimers(submission, NO_PAST, settings).find(({ kind }) => kind === 'release');
        expect(release?.dueAt).toBe(opens);
      }),
    );
  });

  it('f39 a clock that jumps to and fro opens the gate on its day and closes it before, however it jumps', () => {
    const jumps = fc.array(fc.integer({ min: -20 * DAY_MS, max: 20 * DAY_MS }), { maxLength: 8 });
    fc.assert(
      fc.property(instants, jumps, (instant, leaps) => {
        const facts = factsOf(raised(instant));
        let now = instant;
        for (const leap of leaps) {
          now += leap;
          expect(mayRelease(facts, now)).toBe(daysBetween(civilDayOf(instant), civilDayOf(now)) >= 14);
        }
      }),
    );
  });

  it('f39 Eid moves reminders to the next working day, and no promise to a member', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const awaited = exampleSubmission({
          status: 'awaiting-applicant',
          askingStatus: 'submitted',
          statusSince: instant,
        });
        const reminder = plannedTimers(awaited, NO_PAST, settings).find(({ kind }) => kind === 'reminder');
        expect(isWorkingDay(civilDayOf(reminder?.dueAt ?? 0), calendar)).toBe(true);
        expect(raised(instant).decisionLatest).toBe(addDays(civilDayOf(instant), 30));
      }),
    );
  });
});
