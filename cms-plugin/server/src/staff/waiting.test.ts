import { describe, expect, it } from 'vitest';
import { isLate, waitingFor } from './waiting.js';

describe('what waits for whom', () => {
  it('waits for the officer: new requests and inquiries, what may be raised or started', () => {
    expect(waitingFor(['officer'])).toEqual([
      { status: 'submitted', kind: 'service-request' },
      { status: 'submitted', kind: 'inquiry' },
      { status: 'verified', needsCommittee: true },
      { status: 'verified', needsCommittee: false },
      { status: 'accepted' },
      { privacyAsked: true },
    ]);
  });

  it('waits for the committee only until it has decided', () => {
    expect(waitingFor(['committee'])).toEqual([{ status: 'under-study', undecided: true }]);
  });

  it('waits for the social researcher where a referral is open, for the head where somebody appealed', () => {
    expect(waitingFor(['social-researcher'])).toEqual([{ referralOpen: true }]);
    expect(waitingFor(['head'])).toContainEqual({
      status: 'verified',
      needsCommittee: false,
      appealed: true,
    });
  });

  it('waits for officer and head where somebody asked about their own data, whatever became of the case', () => {
    for (const role of ['officer', 'head'] as const)
      expect(waitingFor([role])).toContainEqual({ privacyAsked: true });
    expect(waitingFor(['provider'])).not.toContainEqual({ privacyAsked: true });
  });

  it('waits for the provider where something is to be started or delivered', () => {
    expect(waitingFor(['provider']).map(({ status }) => status)).toEqual([
      'verified',
      'accepted',
      'in-delivery',
    ]);
  });

  it('waits for nobody without a role', () => {
    expect(waitingFor([])).toEqual([]);
    expect(waitingFor(['quality-manager'])).toEqual([]);
  });
});

describe('lateness', () => {
  it('begins the day after the due day', () => {
    expect(isLate('submitted', '2026-11-25', '2026-11-25')).toBe(false);
    expect(isLate('submitted', '2026-11-24', '2026-11-25')).toBe(true);
  });

  it('is never a matter of waiting for the applicant or of what is done', () => {
    for (const status of ['awaiting-applicant', 'answered', 'delivered', 'rejected', 'closed'] as const) {
      expect(isLate(status, '2026-01-01', '2026-11-25')).toBe(false);
    }
    expect(isLate('verified', null, '2026-11-25')).toBe(false);
  });
});
