import type { FormDefinition, StaffHistoryEntry } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { correctionChanges } from './correction-changes.js';

const label = { ar: 'المبلغ', en: 'Amount' };
const form: FormDefinition = {
  steps: [
    {
      name: 'one',
      title: {},
      fields: [
        { name: 'amount', type: 'number', label },
        { name: 'reason', type: 'text', label: {} },
      ],
    },
  ],
};
const applicant = { kind: 'public', name: 'مثال', mobile: '+966500000003', preferredChannel: 'sms' } as const;

function correction(day: number, before: StaffHistoryEntry['before']): StaffHistoryEntry {
  return {
    at: `2026-09-0${String(day)}T08:00:00.000Z`,
    action: 'supplyCorrection',
    role: 'applicant',
    staffName: null,
    status: 'submitted',
    words: null,
    internalNote: null,
    fields: [],
    attachments: [],
    concerned: null,
    before,
    erased: false,
  };
}

describe('what a correction changed', () => {
  const first = correction(1, {
    answers: { amount: 100, reason: 'x' },
    applicant: { mobile: '+966500000001' },
  });
  const second = correction(2, { answers: { amount: 200, reason: 'x' }, applicant: {} });
  const detail = { history: [first, second], form, answers: { amount: 300, reason: 'x' }, applicant };

  it('stands beside what the next correction replaced, or what stands now', () => {
    expect(correctionChanges(detail, first)[0]).toMatchObject({
      name: 'amount',
      before: { value: 100 },
      after: { value: 200 },
    });
    expect(correctionChanges(detail, second)).toEqual([
      {
        of: 'answer',
        name: 'amount',
        label,
        sensitive: false,
        before: { kind: 'number', value: 200 },
        after: { kind: 'number', value: 300 },
      },
    ]);
  });

  it('names the person’s own data as well', () => {
    expect(correctionChanges(detail, first)[1]).toEqual({
      of: 'applicant',
      name: 'mobile',
      sensitive: false,
      before: '+966500000001',
      after: '+966500000003',
      looksTheSame: false,
    });
  });

  it('keeps an identity number and an account covered, as the case does', () => {
    const account: FormDefinition = {
      steps: [{ name: 'one', title: {}, fields: [{ name: 'account', type: 'iban', label }] }],
    };
    const step = correction(4, { answers: { account: 'SA1' }, applicant: { nationalId: '••••••0001' } });
    const corrected = {
      history: [step],
      form: account,
      answers: { account: 'SA2' },
      applicant: { ...applicant, nationalId: '••••••0002' },
    };
    expect(correctionChanges(corrected, step).map(({ name, sensitive }) => [name, sensitive])).toEqual([
      ['account', true],
      ['nationalId', true],
    ]);
  });

  it('says that an identity number is another one, also where its last digits are the same', () => {
    const step = correction(4, { answers: null, applicant: { nationalId: '••••••0001' } });
    const corrected = {
      ...{ history: [step], form, answers: {} },
      applicant: { ...applicant, nationalId: '••••••0001' },
    };
    expect(correctionChanges(corrected, step)).toMatchObject([{ name: 'nationalId', looksTheSame: true }]);
  });

  it('is nothing for a step that replaced nothing', () => {
    expect(correctionChanges(detail, correction(3, null))).toEqual([]);
  });
});
