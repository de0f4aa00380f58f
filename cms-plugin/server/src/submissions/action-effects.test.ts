import { ACTIONS, DEFAULT_PERIODS } from '@member-services/contract/forms';
import type { Action, Status } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { effectsOf } from './action-effects.js';
import type { EffectInput } from './action-effects.js';
import type { StoredSubmission } from './stored-submission.js';
import { exampleSubmission } from '../../test/example-submission.js';

const DAY_MS = 86_400_000;
const SENT = Date.parse('2026-11-02T08:00:00Z');
const request = exampleSubmission({
  submittedAt: SENT,
  statusSince: SENT,
  needsCommittee: true,
  dueOn: '2026-12-02',
  decisionBasis: 'estimated',
  decisionEarliest: '2026-11-16',
  decisionLatest: '2026-12-02',
});

function effects(
  submission: StoredSubmission,
  action: Action,
  next: Status,
  { days = 0, ...input }: EffectInput & { days?: number } = {},
) {
  const outcome = { ok: true, rule: { by: [], next }, next, askingStatus: null, resumeStatus: null } as const;
  const now = SENT + days * DAY_MS;
  return effectsOf(submission, { action, input, outcome, person: '7', now, periods: DEFAULT_PERIODS });
}

describe('what an action changes', () => {
  it('moves the case and remembers since when, and an ended one when it ended', () => {
    expect(effects(request, 'verify', 'verified', { days: 1 })).toMatchObject({
      status: 'verified',
      statusSince: SENT + DAY_MS,
      verifiedBy: '7',
      endedAt: null,
    });
    expect(effects(request, 'withdraw', 'withdrawn')).toMatchObject({ endedAt: SENT });
    expect(effects(request, 'note', 'submitted')).toEqual({});
  });

  it('fixes the window by the raising, 14 to 30 days from it (policy E5)', () => {
    expect(effects(request, 'raise', 'under-study', { days: 3 })).toMatchObject({
      decisionBasis: 'fixed',
      decisionEarliest: '2026-11-19',
      decisionLatest: '2026-12-05',
    });
  });

  it('moves an estimate and the target by the days for which the applicant was awaited', () => {
    const awaited = { ...request, status: 'awaiting-applicant' as const };
    expect(effects(awaited, 'supplyCorrection', 'submitted', { days: 5 })).toMatchObject({
      decisionEarliest: '2026-11-21',
      decisionLatest: '2026-12-07',
      dueOn: '2026-12-07',
      correctionFields: null,
    });
  });

  it('never moves a fixed window', () => {
    const fixed = { ...request, status: 'awaiting-applicant' as const, decisionBasis: 'fixed' as const };
    expect(effects(fixed, 'supplyCorrection', 'under-study', { days: 5 })).not.toHaveProperty(
      'decisionEarliest',
    );
  });

  it('keeps a recorded decision to itself until it is released', () => {
    const recorded = effects(request, 'recordDecision', 'submitted', { decision: 'reject', words: 'لأن…' });
    expect(recorded).toEqual({ recordedDecision: 'reject', recordedWords: 'لأن…' });
    expect(effects({ ...request, ...recorded }, 'releaseDecision', 'rejected')).toMatchObject({
      recordedDecision: null,
      recordedWords: null,
      status: 'rejected',
    });
  });

  it('begins a new round with a window of its own when somebody appeals (policy A2)', () => {
    const declined = { ...request, status: 'rejected' as const };
    expect(effects(declined, 'appeal', 'under-study', { days: 40 })).toMatchObject({
      appealed: true,
      decisionRound: 2,
      decisionBasis: 'fixed',
      decisionEarliest: '2026-12-26',
    });
    const withoutCommittee = effects({ ...declined, needsCommittee: false }, 'appeal', 'verified');
    expect(withoutCommittee).not.toHaveProperty('decisionEarliest');
  });

  it('keeps a day that was promised anew through every step but another apology', () => {
    const late = { ...request, status: 'verified' as const, promisedOn: '2026-12-20' };
    const steps = [
      ['startDelivery', 'in-delivery'],
      ['deliver', 'delivered'],
      ['requestCorrection', 'awaiting-applicant'],
    ] as const;
    for (const [action, next] of steps) expect(effects(late, action, next)).not.toHaveProperty('promisedOn');
    expect(effects(late, 'apologise', 'verified', { dueOn: '2026-12-28' })).toEqual({
      promisedOn: '2026-12-28',
    });
  });

  it('names another day for the delivery where the one of the arrival has passed', () => {
    const granted = { ...request, status: 'accepted' as const };
    expect(effects(granted, 'startDelivery', 'in-delivery', { days: 40 })).toMatchObject({
      promisedOn: '2026-12-19',
    });
    expect(effects(granted, 'startDelivery', 'in-delivery', { days: 20 })).not.toHaveProperty('promisedOn');
  });

  it('promises anew what is taken up again, since the first day may have passed while nobody waited', () => {
    const answered = exampleSubmission({
      status: 'answered',
      kind: 'inquiry',
      serviceLevelDays: 5,
      dueOn: '2026-11-07',
      promisedOn: '2026-11-12',
    });
    const anew = { dueOn: '2026-11-27', promisedOn: null };
    expect(effects(answered, 'reopen', 'submitted', { days: 20 })).toMatchObject(anew);
    const delivered = { ...answered, kind: 'service-request' as const, status: 'delivered' as const };
    expect(effects(delivered, 'objectDelivery', 'in-delivery', { days: 20 })).toMatchObject(anew);
    const declined = { ...answered, kind: 'service-request' as const, status: 'rejected' as const };
    expect(effects(declined, 'appeal', 'verified', { days: 20 })).toMatchObject(anew);
  });

  it('estimates anew when a request comes back that was never raised, and leaves a fixed window', () => {
    const withdrawn = { ...request, status: 'withdrawn' as const };
    expect(effects(withdrawn, 'reopen', 'verified', { days: 60 })).toMatchObject({
      decisionBasis: 'estimated',
      decisionEarliest: '2027-01-15',
      decisionLatest: '2027-01-31',
    });
    const raised = { ...withdrawn, decisionBasis: 'fixed' as const };
    expect(effects(raised, 'reopen', 'under-study', { days: 60 })).not.toHaveProperty('decisionLatest');
  });

  it('gives the case to whoever is named, else to whoever takes it', () => {
    expect(effects(request, 'assign', 'submitted', { assignee: '9' })).toEqual({ assignee: '9' });
    expect(effects(request, 'assign', 'submitted')).toEqual({ assignee: '7' });
  });

  it('takes a complaint from whom it is said to concern, and in no other step', () => {
    const complaint = exampleSubmission({ kind: 'inquiry', category: 'complaint', assignee: '7' });
    expect(effects(complaint, 'nameConcerned', 'submitted', { concerned: '7' })).toEqual({ assignee: null });
    expect(effects(complaint, 'nameConcerned', 'submitted', { concerned: '9' })).toEqual({});
    const others = ACTIONS.filter((action) => action !== 'nameConcerned' && action !== 'assign');
    for (const action of others)
      expect(effects(complaint, action, 'submitted', { concerned: '7' }), action).not.toHaveProperty(
        'assignee',
      );
  });
});
