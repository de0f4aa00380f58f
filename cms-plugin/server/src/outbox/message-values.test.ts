import { describe, expect, it } from 'vitest';
import { messageValues } from './message-values.js';
import type { MessageFacts } from './message-values.js';

const facts: MessageFacts = {
  locale: 'ar',
  digits: 'latin',
  reference: 'ABCD-2345',
  kind: 'service-request',
  category: null,
  serviceTitle: { ar: 'طلب مساعدة', en: 'Request for help' },
  departmentName: null,
  needsCommittee: false,
  dueOn: '2026-12-09',
  parameters: { date: '2026-11-25' },
  trackingUrl: 'https://site.example/track/#ms/track/ABCD2345/0f',
  ratingUrl: null,
  privacyEmail: 'privacy@example.org',
  contactPhone: '+966110000000',
};

describe('what a message can say', () => {
  it('writes days in the digits of the association', () => {
    expect(messageValues({ ...facts, digits: 'arabicIndic' }, null)).toMatchObject({
      date: '٢٥ نوفمبر ٢٠٢٦',
    });
  });
  it('names days in words of the language, Gregorian with Western digits', () => {
    expect(messageValues(facts, null)).toMatchObject({ date: '25 نوفمبر 2026', dueDate: '9 ديسمبر 2026' });
    expect(messageValues({ ...facts, locale: 'en' }, null)).toMatchObject({ date: '25 November 2026' });
  });

  it('tells of the committee with its dates, in the words of the association', () => {
    const parameters = { earliest: '2026-12-09', latest: '2026-12-25' };
    const committee = { ...facts, locale: 'en', needsCommittee: true, parameters } as const;
    expect(messageValues(committee, { en: 'Between {{earliest}} and {{latest}}.' }).nextStep).toBe(
      'Between 9 December 2026 and 25 December 2026.',
    );
    expect(messageValues(committee, null).nextStep).toContain('research committee');
  });

  it('calls an inquiry by its category', () => {
    const inquiry = { ...facts, kind: 'inquiry', category: 'complaint', serviceTitle: null } as const;
    expect(messageValues(inquiry, null).service).toBe('شكوى');
  });

  it('leaves out a day that it does not know, and every link that is not meant', () => {
    const values = messageValues({ ...facts, dueOn: null }, null);
    expect(values).not.toHaveProperty('dueDate');
    expect(values).not.toHaveProperty('ratingUrl');
    expect(values.nextStep).toContain('عند كل خطوة');
  });
});
