import type { Action, StaffHistoryEntry } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { referredQuestion } from './referred-question.js';

const step = (day: number, action: Action, more: Partial<StaffHistoryEntry>): StaffHistoryEntry => ({
  at: `2026-11-0${String(day)}T08:00:00.000Z`,
  action,
  role: 'officer',
  staffName: null,
  status: 'submitted',
  words: null,
  internalNote: null,
  fields: [],
  concerned: null,
  attachments: [],
  before: null,
  erased: false,
  ...more,
});

describe('what the social researcher is asked', () => {
  it('is the latest question, whoever asked it', () => {
    const referred = step(1, 'refer', { internalNote: 'Does the household qualify?' });
    const asked = step(3, 'askHelp', { role: 'applicant', words: 'What is a dependant?' });
    const note = step(4, 'note', { internalNote: 'Called.' });
    expect(referredQuestion([note, referred])).toBe('Does the household qualify?');
    expect(referredQuestion([asked, referred, note])).toBe('What is a dependant?');
  });

  it('is nothing where its words were erased', () => {
    expect(referredQuestion([step(1, 'refer', { erased: true })])).toBeNull();
    expect(referredQuestion([])).toBeNull();
  });
});
