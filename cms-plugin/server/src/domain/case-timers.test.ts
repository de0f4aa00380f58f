import {
  addDays,
  civilDayOf,
  DEFAULT_CALENDAR,
  DEFAULT_PERIODS,
  startOfDay,
} from '@member-services/contract/forms';
import type { AssociationSettings } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { exampleSubmission } from '../../test/example-submission.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { NO_PAST, plannedTimers } from './case-timers.js';
import { timerChanges } from './timer-changes.js';

const HOUR_MS = 3_600_000;
const SUNDAY = '2026-11-01';
const settings: AssociationSettings = {
  periods: DEFAULT_PERIODS,
  calendar: DEFAULT_CALENDAR,
  quietHours: null,
};
const noon = startOfDay(SUNDAY) + 12 * HOUR_MS;
const base = { statusSince: noon, submittedAt: noon };

/** What is planned, as day and hour of Riyadh. */
function plan(changes: Partial<StoredSubmission>, past = NO_PAST): Record<string, string> {
  const timers = plannedTimers(exampleSubmission({ ...base, ...changes }), past, settings);
  return Object.fromEntries(
    timers.map(({ kind, dueAt }) => {
      const day = civilDayOf(dueAt);
      return [kind, `${day} ${String((dueAt - startOfDay(day)) / HOUR_MS)}`];
    }),
  );
}

describe('what the clock plans for a case', () => {
  it('has new arrivals looked at within two working days', () => {
    expect(plan({ status: 'submitted' })).toEqual({ 'first-answer': '2026-11-03 12' });
    expect(plan({ status: 'submitted' }, { recordedIn: null, attended: true })).toEqual({});
  });

  it('releases a recorded decision with the first instant of its day, and none that is not recorded', () => {
    const study = {
      status: 'under-study',
      decisionBasis: 'fixed',
      decisionEarliest: addDays(SUNDAY, 14),
      decisionLatest: addDays(SUNDAY, 30),
    } as const;
    expect(plan({ ...study, recordedDecision: 'accept' })).toEqual({ release: '2026-11-15 0' });
    expect(plan(study)).not.toHaveProperty('release');
    expect(plan({ ...study, recordedDecision: 'accept', decisionBasis: 'estimated' })).toEqual({});
  });

  it('warns before the committee is late, and says so when it is', () => {
    const study = { status: 'under-study', decisionBasis: 'fixed', decisionLatest: '2026-12-01' } as const;
    expect(plan(study)).toEqual({ 'due-soon': '2026-11-26 8', late: '2026-12-02 8' });
  });

  it('counts the next lateness from the day that was promised anew', () => {
    const promised = { status: 'verified', dueOn: '2026-11-10', promisedOn: '2026-11-18' } as const;
    expect(plan(promised)).toEqual({ 'due-soon': '2026-11-15 8', late: '2026-11-19 8' });
  });

  it('apologises for no day that nobody was told: what the committee granted has one once it is delivered', () => {
    const granted = { needsCommittee: true, decisionBasis: 'fixed', decisionLatest: '2026-11-10' } as const;
    const due = { ...granted, dueOn: '2026-11-05' };
    expect(plan({ ...due, status: 'accepted' })).toEqual({});
    expect(plan({ ...due, status: 'in-delivery' })).toHaveProperty('late', '2026-11-08 8');
    expect(plan({ ...due, status: 'in-delivery', promisedOn: '2026-11-18' })).toHaveProperty(
      'late',
      '2026-11-19 8',
    );
    expect(plan({ ...due, status: 'verified' })).toHaveProperty('late', '2026-11-11 8');
  });

  it('reminds in working time, and lets nothing lapse that nobody was reminded of', () => {
    const awaited = { status: 'awaiting-applicant', askingStatus: 'submitted' } as const;
    expect(plan(awaited)).toEqual({ reminder: '2026-11-08 8' });
    const reminded = { ...awaited, remindedAt: startOfDay('2026-11-08') };
    expect(plan(reminded)).toEqual({ reminder: '2026-11-15 8', lapse: '2026-11-22 8' });
    const twice = { ...awaited, remindedAt: startOfDay('2026-11-15') };
    expect(plan(twice)).toEqual({ lapse: '2026-11-22 8' });
  });

  it('closes what was answered or delivered after a week, and what was declined after the time to appeal', () => {
    expect(plan({ status: 'answered' })).toEqual({ closing: '2026-11-09 0' });
    expect(plan({ status: 'delivered' })).toEqual({ closing: '2026-11-09 0' });
    expect(plan({ status: 'rejected' })).toEqual({ closing: '2026-12-02 0' });
  });

  it('erases what has ended after its retention, and nothing that is open or kept without a limit', () => {
    expect(plan({ status: 'closed', endedAt: noon })).toEqual({ retention: '2028-11-01 0' });
    expect(plan({ status: 'closed', endedAt: noon, retentionMonths: null })).toEqual({});
    expect(plan({ status: 'accepted' })).toEqual({});
  });

  it('forgets a week after an erasure where word of it went', () => {
    expect(plan({ status: 'closed', endedAt: noon, forgottenAt: noon })).toEqual({
      retention: '2026-11-08 0',
    });
  });
});

describe('the timers of a case beside its plan', () => {
  const standing = { id: 1, cause: 'late:1:a', dueAt: 10, state: 'open' };
  const planned = { kind: 'late', cause: 'late:1:a', dueAt: 10 } as const;

  it('stay as they are when nothing has changed', () => {
    expect(timerChanges([standing], [planned])).toEqual({ cancel: [], moved: [], added: [] });
  });

  it('are moved with the case, called off with it, and called back', () => {
    expect(timerChanges([standing], [{ ...planned, dueAt: 20 }]).moved).toEqual([{ id: 1, dueAt: 20 }]);
    expect(timerChanges([standing], []).cancel).toEqual([1]);
    expect(timerChanges([{ ...standing, state: 'cancelled' }], [planned]).moved).toEqual([
      { id: 1, dueAt: 10 },
    ]);
  });

  it('wait on where an erasure waits for a letter, however often they are planned', () => {
    const erasure = { kind: 'retention', cause: 'retention:1:a', dueAt: 10 } as const;
    const waiting = { ...standing, cause: erasure.cause, dueAt: 20 };
    expect(timerChanges([waiting], [erasure]).moved).toEqual([]);
    expect(timerChanges([{ ...waiting, dueAt: 5 }], [erasure]).moved).toEqual([{ id: 1, dueAt: 10 }]);
  });

  it('never run twice for one cause', () => {
    for (const state of ['done', 'pointless', 'failed']) {
      expect(timerChanges([{ ...standing, state }], [planned])).toEqual({ cancel: [], moved: [], added: [] });
    }
  });
});
