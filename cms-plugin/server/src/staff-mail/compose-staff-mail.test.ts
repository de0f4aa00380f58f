import { LOCALES, STAFF_EVENTS } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { composeStaffMail } from './compose-staff-mail.js';

const PANEL = 'https://cms.example.org/admin';

describe('a message to staff', () => {
  it('can be put together for every event in both languages', () => {
    const parameters = {
      reference: 'KF7M2XQ9',
      date: '2026-11-01',
      dueDate: '2026-11-15',
      waiting: 3,
      late: 1,
    };
    for (const event of STAFF_EVENTS) {
      for (const locale of LOCALES) {
        const { subject, text, html } = composeStaffMail(event, locale, parameters, PANEL);
        expect(subject).not.toContain('{{');
        expect(text).toContain(`${PANEL}/plugins/member-services/cases/KF7M2XQ9`);
        expect(html).toContain(locale === 'ar' ? 'dir="rtl"' : 'dir="ltr"');
      }
    }
  });

  it('counts what waits in the plural of its language', () => {
    const digest = (locale: 'ar' | 'en', waiting: number) =>
      composeStaffMail('staff-digest', locale, { waiting, late: 0 }, PANEL).text;
    expect(digest('ar', 2)).toContain('طلبان بانتظاركم.');
    expect(digest('ar', 3)).toContain('3 طلبات بانتظاركم.');
    expect(digest('ar', 11)).toContain('11 طلبًا بانتظاركم.');
    expect(digest('en', 1)).toContain('One case is waiting for you.');
  });
});
