import { DEFAULT_PERIODS } from '@member-services/contract/forms';
import type { Action, Status } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { exampleSubmission } from '../../test/example-submission.js';
import type { HistoryEntryWithContent } from '../history/read-history.js';
import type { HistoryContent } from '../history/stored-history.js';
import { maskedEmail, maskedMobile } from './masking.js';
import { serveTracking } from './serve-tracking.js';
import { timelineOf } from './timeline.js';

function entry(action: Action, content: HistoryContent = {}): HistoryEntryWithContent {
  return {
    id: 1,
    submissionId: 1,
    sequence: 1,
    at: 0,
    action,
    role: 'officer',
    staffId: '7',
    staffName: 'موظف العلاقات',
    status: 'submitted',
    contentId: 1,
    contentDigest: 'd',
    keyId: 'k1',
    previousMac: '',
    mac: 'm',
    content: { id: 1, submissionId: 1, salt: 's', content, erasedAt: null, erasedUnder: null },
  };
}

const SECRET = 'لا يراها مقدم الطلب';

describe('what the tracking page shows', () => {
  it('shows of a step the words to the applicant, and of its notes nothing', () => {
    const steps = [
      entry('requestCorrection', { words: 'نرجو تصحيح المبلغ.', internalNote: SECRET }),
      entry('note', { internalNote: SECRET }),
      entry('assign', { assignee: '9' }),
      entry('refer', { internalNote: SECRET, dueOn: '2026-12-01' }),
      entry('recordDecision', { words: SECRET, decision: 'reject' }),
    ];
    const shown = serveTracking({
      attachments: [],
      submission: exampleSubmission({ recordedDecision: 'reject', recordedWords: SECRET }),
      history: steps,
      rateable: null,
      now: 0,
      periods: DEFAULT_PERIODS,
      consents: [],
    });
    expect(shown.timeline.map(({ event }) => event)).toEqual(['correctionRequested', 'specialistHelping']);
    expect(shown.timeline[0]?.words).toBe('نرجو تصحيح المبلغ.');
    expect(JSON.stringify(shown)).not.toMatch(new RegExp(`${SECRET}|موظف العلاقات`));
  });

  it('shows exactly its documented keys', () => {
    const shown = serveTracking({
      submission: exampleSubmission(),
      history: [],
      attachments: [],
      rateable: 'delivered',
      now: 0,
      periods: DEFAULT_PERIODS,
      consents: [],
    });
    expect(Object.keys(shown).sort()).toEqual(
      [
        'actions',
        'applicant',
        'attachments',
        'consents',
        'decisionWindow',
        'dueOn',
        'kind',
        'locale',
        'messages',
        'privacy',
        'rating',
        'reference',
        'reopenUntil',
        'service',
        'serviceTitle',
        'serviceTitles',
        'status',
        'submittedAt',
        'timeline',
      ].sort(),
    );
  });

  it('promises no day any more once a case has its outcome', () => {
    const dueIn = (status: Status) =>
      serveTracking({
        attachments: [],
        submission: exampleSubmission({ status, dueOn: '2026-12-06' }),
        history: [],
        rateable: null,
        now: 0,
        periods: DEFAULT_PERIODS,
        consents: [],
      }).dueOn;
    expect(dueIn('in-delivery')).toBe('2026-12-06');
    const concluded = ['answered', 'rejected', 'delivered', 'closed', 'withdrawn'] as const;
    expect(concluded.map(dueIn)).toEqual([null, null, null, null, null]);
  });

  it('leaves out the words of a step that were erased', () => {
    const erased = { ...entry('answer'), content: null };
    expect(timelineOf([erased])[0]).not.toHaveProperty('words');
  });

  it('masks how to reach the person, so that they recognise it and nobody else learns it', () => {
    expect(maskedMobile('+966512345678')).toBe('+966••••••678');
    expect(maskedEmail('applicant@example.org')).toBe('a•••@example.org');
    expect(maskedEmail('@')).toBe('•••');
  });
});
