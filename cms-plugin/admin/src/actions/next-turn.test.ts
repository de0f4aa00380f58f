import type { StaffHistoryEntry, TimerKind, TimerRow } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { nextTurn } from './next-turn.js';

const timer = (kind: TimerKind): TimerRow => ({
  id: 1,
  kind,
  reference: 'ABCD2345',
  dueAt: '2026-12-01T05:00:00.000Z',
  state: 'open',
  late: false,
  doneAt: null,
  attempts: 0,
  lastError: null,
});

const appealed: StaffHistoryEntry = {
  at: '2026-11-26T08:00:00.000Z',
  action: 'appeal',
  role: 'applicant',
  staffName: null,
  status: 'verified',
  words: null,
  internalNote: null,
  fields: [],
  before: null,
  attachments: [],
  concerned: null,
  erased: false,
};

describe('whose step is next', () => {
  it('is the officer’s until a request leaves their hands', () => {
    expect(nextTurn({ status: 'submitted', next: [], history: [] })).toBe('officer');
    expect(nextTurn({ status: 'verified', next: [], history: [] })).toBe('officer');
  });

  it('is the head’s once somebody appealed where no committee decides', () => {
    expect(nextTurn({ status: 'verified', next: [], history: [appealed] })).toBe('head');
  });

  it('is the committee’s until it has decided, and nobody’s from then to the day of release', () => {
    expect(nextTurn({ status: 'under-study', next: [timer('late')], history: [] })).toBe('committee');
    expect(nextTurn({ status: 'under-study', next: [timer('late'), timer('release')], history: [] })).toBe(
      'release',
    );
  });

  it('is the applicant’s when something was asked of them, or delivered to them', () => {
    expect(nextTurn({ status: 'awaiting-applicant', next: [], history: [] })).toBe('applicant');
    expect(nextTurn({ status: 'delivered', next: [], history: [] })).toBe('applicant');
  });

  it('is not spoken of once the case has its answer', () => {
    expect(nextTurn({ status: 'answered', next: [], history: [] })).toBeNull();
    expect(nextTurn({ status: 'closed', next: [], history: [] })).toBeNull();
  });
});
