import { DEFAULT_PERIODS } from '@member-services/contract/forms';
import type { Action, CaseAttachment, Status, Tracking } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { exampleSubmission } from '../../test/example-submission.js';
import type { HistoryEntryWithContent } from '../history/read-history.js';
import type { HistoryContent } from '../history/stored-history.js';
import { maskedEmail, maskedMobile } from './masking.js';
import { serveTracking } from './serve-tracking.js';
import type { TrackedCase } from './serve-tracking.js';
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

function served(changes: Partial<TrackedCase> = {}): Tracking {
  return serveTracking({
    submission: exampleSubmission(),
    history: [],
    attachments: { files: [], ofStep: () => [] },
    rateable: null,
    now: 0,
    periods: DEFAULT_PERIODS,
    toCorrect: {},
    linkDays: 180,
    consents: [],
    ...changes,
  });
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
    const shown = served({
      submission: exampleSubmission({ recordedDecision: 'reject', recordedWords: SECRET }),
      history: steps,
    });
    expect(shown.timeline.map(({ event }) => event)).toEqual(['correctionRequested', 'specialistHelping']);
    expect(shown.timeline[0]?.words).toBe('نرجو تصحيح المبلغ.');
    expect(JSON.stringify(shown)).not.toMatch(new RegExp(`${SECRET}|موظف العلاقات`));
  });

  it('shows exactly its documented keys', () => {
    const shown = served({ rateable: 'delivered' });
    expect(Object.keys(shown).sort()).toEqual(
      [
        'actions',
        'appealUntil',
        'applicant',
        'attachments',
        'closesOn',
        'consents',
        'decisionWindow',
        'dueOn',
        'kind',
        'linkUntil',
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
      served({ submission: exampleSubmission({ status, dueOn: '2026-12-06' }) }).dueOn;
    expect(dueIn('in-delivery')).toBe('2026-12-06');
    const concluded = ['answered', 'rejected', 'delivered', 'closed', 'withdrawn'] as const;
    expect(concluded.map(dueIn)).toEqual([null, null, null, null, null]);
  });

  it('says until when a decision may be appealed against, and when a case ends of itself', () => {
    const days = (changes: Parameters<typeof exampleSubmission>[0]) => {
      const { appealUntil, reopenUntil, closesOn } = served({ submission: exampleSubmission(changes) });
      return { appealUntil, reopenUntil, closesOn };
    };
    const statusSince = Date.parse('2026-11-01T09:00:00Z');
    expect(days({ statusSince, status: 'rejected' })).toEqual({
      appealUntil: '2026-12-01',
      reopenUntil: null,
      closesOn: '2026-12-02',
    });
    expect(days({ statusSince, status: 'rejected', appealed: true }).appealUntil).toBe(null);
    expect(days({ statusSince, status: 'answered' })).toEqual({
      appealUntil: null,
      reopenUntil: '2026-11-08',
      closesOn: '2026-11-09',
    });
    expect(days({ statusSince, status: 'delivered' }).closesOn).toBe('2026-11-09');
    expect(days({ statusSince, status: 'verified' }).closesOn).toBe(null);
  });

  it('asks for what remains after acceptance as such, and says until when (policy E6)', () => {
    const asked = (askingStatus: Status, remindedAt: number | null = null) =>
      served({
        submission: exampleSubmission({
          status: 'awaiting-applicant',
          statusSince: Date.parse('2026-11-01T09:00:00Z'),
          askingStatus,
          remindedAt,
          correctionFields: ['amount'],
        }),
        history: [entry('requestCorrection', { words: 'نرجو تصحيح المبلغ.' })],
        toCorrect: { amount: 1500 },
      }).correction;
    expect(asked('submitted')).toMatchObject({
      purpose: 'correct',
      until: '2026-11-22',
      answers: { amount: 1500 },
    });
    expect(asked('accepted')).toMatchObject({ purpose: 'complete' });
    // Whoever is reminded late has the days of the notice.
    expect(asked('submitted', Date.parse('2026-11-20T09:00:00Z'))?.until).toBe('2026-11-27');
  });

  it('shows a file beside the message or the step that it came with', () => {
    const at = '2026-11-02T09:00:00.000Z';
    const file: CaseAttachment = {
      ...{ id: 'f1', field: 'message', name: 'خطاب.pdf', size: 1, mediaType: 'application/pdf' },
      ...{ from: 'applicant', scan: 'clean', at, readable: true },
    };
    // All at the same instant, by the same person: each has its own file.
    const step = { ...entry('message', { words: 'مرفق الخطاب' }), at: Date.parse(at) };
    const own = { ...step, role: 'applicant' } as const;
    const history = [
      own,
      { ...own, sequence: 2 },
      { ...step, sequence: 3 },
      { ...own, action: 'appeal', sequence: 4 } as const,
    ];
    const sent = { ...file, id: 'f2', from: 'staff' } as const;
    const ofStep = (sequence: number) => ({ 1: ['f1'], 3: ['f2'], 4: ['f3'] })[sequence] ?? [];
    const shown = served({ history, attachments: { files: [file, sent, { ...file, id: 'f3' }], ofStep } });
    expect(shown.messages.map(({ attachments }) => attachments)).toEqual([['f1'], undefined, ['f2']]);
    expect(shown.timeline.map(({ event, attachments }) => [event, attachments])).toEqual([
      ['messageFromApplicant', undefined],
      ['messageFromApplicant', undefined],
      ['messageFromStaff', undefined],
      ['appealed', ['f3']],
    ]);
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
