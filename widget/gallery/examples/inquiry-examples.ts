import type { Locale } from '@member-services/contract/forms';
import { html } from 'lit';
import '../../src/elements/member-inquiry/member-inquiry.js';
import { buildReceipt, buildRefusal } from '../../src/testing/builders.js';
import { jsonResponse, MockCms } from '../../src/testing/mock-cms.js';
import type { FieldInput } from '../../src/fields/field-input.js';
import type { Example } from './example.js';
import { enter, find, press } from './person.js';

const base = {
  view: 'member-inquiry',
  template: () => html`<member-inquiry api=${MockCms.api} tracking-page="/track/"></member-inquiry>`,
  shows: '#field-category',
};

const written = (locale: Locale): [area: string, answers: Record<string, FieldInput>][] => [
  [
    'answers',
    {
      subject: locale === 'ar' ? 'تجديد العضوية' : 'Renewing my membership',
      message: locale === 'ar' ? 'متى أستطيع تجديد عضويتي من فضلكم؟' : 'When may I renew, please?',
    },
  ],
  [
    'applicant',
    {
      name: locale === 'ar' ? 'سارة بنت علي' : 'Sara Ali',
      kind: 'public',
      email: 'a@example.org',
      preferredChannel: 'email',
    },
  ],
];

async function write(element: HTMLElement, locale: Locale): Promise<void> {
  await enter(element, 'field-category', 'category', 'question');
  for (const [area, answers] of written(locale)) {
    for (const [name, input] of Object.entries(answers)) {
      await enter(element, `field-${area}.${name}`, name, input);
    }
  }
}

async function toCheck(element: HTMLElement, locale: Locale): Promise<void> {
  await write(element, locale);
  await press(element, 'form button[type=submit]', '[part=answers]');
}

async function sendIt(element: HTMLElement, locale: Locale, then: string): Promise<void> {
  await toCheck(element, locale);
  await press(element, '[part=consent] input', '[part=consent] :checked');
  await press(element, 'form button[type=submit]', then);
}

/** A message from the first word to its reference. */
export const inquiryExamples: readonly Example[] = [
  { ...base, name: 'inquiry, nothing written' },
  {
    ...base,
    name: 'inquiry, everything missing',
    arrange: (element) => press(element, 'form button[type=submit]', '#problems'),
  },
  {
    ...base,
    name: 'inquiry, answers suggested',
    arrange: async (element, locale) => {
      await write(element, locale);
      await find(element, '.suggestions');
    },
  },
  { ...base, name: 'inquiry, before sending', arrange: toCheck },
  {
    ...base,
    name: 'inquiry, received',
    serve: (cms) => cms.on('POST /submissions', () => ({ data: buildReceipt() })),
    arrange: (element, locale) => sendIt(element, locale, '[part=receipt]'),
  },
  {
    ...base,
    name: 'inquiry, not sent',
    serve: (cms) => cms.on('POST /submissions', () => jsonResponse(503, buildRefusal(503))),
    arrange: (element, locale) => sendIt(element, locale, '[part=failure]'),
  },
];
