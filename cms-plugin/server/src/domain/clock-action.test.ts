import { addDays, DEFAULT_PERIODS, fixedWindow } from '@member-services/contract/forms';
import type { CaseFacts } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { clockActionFor } from './clock-action.js';

const MONDAY = '2026-11-02';
const base: CaseFacts = {
  kind: 'service-request',
  needsCommittee: true,
  status: 'under-study',
  askingStatus: null,
  resumeStatus: null,
  statusSince: MONDAY,
  decisionWindow: fixedWindow(MONDAY),
  recordedDecision: 'accept',
  appealed: false,
  remindedOn: null,
  referralOpen: false,
  verifiedBy: '7',
  concernedPerson: null,
};
const after = (days: number, changes: Partial<CaseFacts> = {}) =>
  clockActionFor({ ...base, ...changes }, addDays(MONDAY, days), DEFAULT_PERIODS);

describe('what time alone brings about', () => {
  it('releases a recorded decision on day 14, and none that is not recorded', () => {
    expect(after(13)).toBeUndefined();
    expect(after(14)).toBe('releaseDecision');
    expect(after(30, { recordedDecision: null })).toBeUndefined();
  });

  it('closes what was answered or delivered once nobody has objected for a week', () => {
    expect(after(7, { status: 'answered' })).toBeUndefined();
    expect(after(8, { status: 'answered' })).toBe('close');
    expect(after(8, { status: 'delivered' })).toBe('close');
  });

  it('closes what was declined once the time to appeal is over', () => {
    expect(after(30, { status: 'rejected' })).toBeUndefined();
    expect(after(31, { status: 'rejected' })).toBe('close');
  });

  it('reminds whoever is awaited, and lets no case lapse without that', () => {
    const awaited = { status: 'awaiting-applicant', askingStatus: 'submitted' } as const;
    expect(after(6, awaited)).toBeUndefined();
    expect(after(7, awaited)).toBe('remind');
    expect(after(40, awaited)).toBe('remind');
    expect(after(21, { ...awaited, remindedOn: addDays(MONDAY, 7) })).toBe('lapse');
  });

  it('leaves alone what staff have to do', () => {
    for (const status of ['submitted', 'verified', 'accepted', 'in-delivery', 'closed'] as const) {
      expect(after(100, { status, recordedDecision: null }), status).toBeUndefined();
    }
  });
});
