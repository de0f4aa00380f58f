import type { FormDefinition } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { replyValues, type ReplyCase } from './reply-values.js';

const form: FormDefinition = {
  steps: [
    {
      name: 'one',
      title: {},
      fields: [{ name: 'amount', type: 'money', label: { ar: 'المبلغ المطلوب', en: 'Amount requested' } }],
    },
  ],
};
const detail: ReplyCase = {
  reference: 'K7M29QXP',
  applicantName: 'مثال',
  serviceTitle: { ar: 'دعم', en: 'Support' },
  form,
  dueOn: '2026-12-01',
  decisionWindow: null,
  periods: { lapseDays: 21, appealDays: 30 },
  status: 'submitted',
  timeline: [],
};

const asking = (fields: string[]) => ({ action: 'requestCorrection', fields, dueOn: '' }) as const;

describe('what a ready-made reply is filled with', () => {
  it('lists what is asked for, the person’s own data as well, in the applicant’s language', () => {
    const chosen = asking(['applicant.mobile', 'amount']);
    expect(replyValues(detail, chosen, 'ar', '2026-11-26').items).toBe('- المبلغ المطلوب\n- رقم الجوال');
    expect(replyValues(detail, chosen, 'en', '2026-11-26').items).toBe('- Amount requested\n- Mobile number');
  });

  it('leaves the list open while nothing is chosen', () => {
    expect(replyValues(detail, asking([]), 'ar', '2026-11-26').items).toBeUndefined();
  });

  it('names the day on which a correction ends, and the case’s own day elsewhere', () => {
    expect(replyValues(detail, asking([]), 'en', '2026-11-26').dueDate).toBe('17 December 2026');
    const told = { action: 'message', fields: [], dueOn: '' } as const;
    expect(replyValues(detail, told, 'en', '2026-11-26').dueDate).toBe('1 December 2026');
  });
});
