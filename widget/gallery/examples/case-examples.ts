import type { CaseAttachment, Locale, Tracking } from '@member-services/contract/forms';
import { html } from 'lit';
import '../../src/elements/member-tracking/member-tracking.js';
import { buildTracking, REFERENCE } from '../../src/testing/build-tracking.js';
import { buildRefusal } from '../../src/testing/builders.js';
import { jsonResponse, MockCms } from '../../src/testing/mock-cms.js';
import { waitUntil } from '../../src/testing/wait-until.js';
import type { Example } from './example.js';
import { enter, press } from './person.js';
import { serveService } from './served.js';

const base = {
  view: 'member-tracking',
  template: () => html`<member-tracking api=${MockCms.api}></member-tracking>`,
};

/** A case in one status. */
function opened(name: string, overrides: (locale: Locale) => Partial<Tracking>): Example {
  return {
    ...base,
    name: `tracking, ${name}`,
    fragment: `ms/track/${REFERENCE}/k1.secret`,
    serve: (cms, locale) =>
      cms.on('POST /tracking', () => ({
        data: buildTracking({
          locale,
          serviceTitle: serveService('financial-support', locale).title,
          applicant: { name: locale === 'ar' ? 'س. ع.' : 'S. A.', mobile: '•••••• 5678' },
          ...overrides(locale),
        }),
      })),
    shows: '.facts',
  };
}

const both = (ar: string, en: string, locale: Locale) => (locale === 'ar' ? ar : en);
const sent = { at: '2026-11-25T18:00:00.000Z', event: 'submitted', status: 'submitted' } as const;
const window = { basis: 'fixed', earliest: '2030-12-09', latest: '2030-12-25' } as const;

const withMessages = opened('under study, with messages', (locale) => ({
  status: 'under-study',
  decisionWindow: window,
  timeline: [sent, { at: '2026-11-26T08:00:00.000Z', event: 'raised', status: 'under-study' }],
  messages: [
    {
      at: '2026-11-26T09:00:00.000Z',
      from: 'applicant',
      text: both('متى يصلني الجواب؟', 'When will I hear?', locale),
    },
    {
      at: '2026-11-26T10:00:00.000Z',
      from: 'staff',
      text: both('قبل نهاية الشهر.', 'Before the month ends.', locale),
    },
  ],
}));

const concluded = opened('delivered, with a rating', () => ({
  status: 'delivered',
  closesOn: '2030-12-26',
  actions: ['confirmDelivery', 'objectDelivery'],
  rating: { conclusion: 'delivered' },
}));

const received = opened('received', () => ({ dueOn: '2030-12-25' }));

const letter: CaseAttachment = {
  ...{ id: 'f1', field: 'message', name: 'خطاب المستشفى.pdf', size: 204_800, mediaType: 'application/pdf' },
  ...{ from: 'applicant', scan: 'clean', at: '2026-11-26T09:00:00.000Z', readable: true },
};

const withFiles = opened('messages with files', (locale) => ({
  status: 'verified',
  dueOn: '2030-12-25',
  attachments: [
    letter,
    { ...letter, id: 'f2', name: 'photo.jpg', readable: false, scan: 'scan-failed' },
    { ...letter, id: 'f3', from: 'staff', name: 'بطاقة العضوية.pdf' },
  ],
  actions: ['message', 'withdraw'],
  messages: [
    {
      at: letter.at,
      from: 'applicant',
      text: both('أرفق خطاب المستشفى.', 'Here is the letter.', locale),
      attachments: ['f1', 'f2'],
    },
    {
      at: '2026-11-27T09:00:00.000Z',
      from: 'staff',
      text: both('شكرًا لكم، وهذه بطاقتكم.', 'Thank you; here is your card.', locale),
      attachments: ['f3'],
    },
  ],
}));

const forCompletion = opened('what remains after acceptance', (locale) => ({
  status: 'awaiting-applicant',
  correction: {
    reason: both('بقي رقم الحساب وصورة التقرير.', 'The account and the report remain.', locale),
    askedAt: '2026-11-26T08:00:00.000Z',
    fields: ['amountRequested', 'evidence'],
    purpose: 'complete',
    until: '2030-12-25',
    answers: { amountRequested: 1500 },
  },
  attachments: [{ ...letter, field: 'evidence' }],
  actions: ['supplyCorrection', 'message', 'withdraw'],
}));

const ownData = opened('own data, after the end', (locale) => ({
  status: 'closed',
  timeline: [sent, { at: '2026-11-26T08:00:00.000Z', event: 'closed', status: 'closed' }],
  actions: ['see', 'correct', 'erase', 'withdrawConsent'],
  consents: [
    { purpose: 'process-request', labels: { ar: 'معالجة الطلب', en: 'Working on the request' }, given: true },
    { purpose: 'news', labels: { ar: 'أخبار الجمعية', en: 'News of the association' }, given: false },
  ],
  privacy: [{ right: 'see', askedOn: '2026-11-26', dueOn: '2026-12-26' }],
  locale,
}));

const declined = opened('declined, with reasons', (locale) => ({
  status: 'rejected',
  appealUntil: '2030-12-25',
  closesOn: '2030-12-26',
  timeline: [
    sent,
    {
      at: '2026-12-10T08:00:00.000Z',
      event: 'rejected',
      status: 'rejected',
      words: both(
        'الدعم لمن لا دخل له، ودخلكم المذكور فوق الحد.',
        'Support is for those without income.',
        locale,
      ),
    },
  ],
  actions: ['appeal', 'message'],
}));

/** Writes a message and sends it. */
async function sendMessage(element: HTMLElement, locale: Locale, then: string): Promise<void> {
  await press(element, '#choose-message', 'form.action');
  await enter(element, 'field-words', 'words', both('متى يمكنني الحضور؟', 'When may I come?', locale));
  await press(element, 'form.action button[type=submit]', then);
}

/** Looking a request up, and a case in every status. */
export const caseExamples: readonly Example[] = [
  withFiles,
  forCompletion,
  {
    ...forCompletion,
    name: 'tracking, supplying what remains',
    arrange: (element) => press(element, '#choose-supplyCorrection', 'form.action'),
  },
  {
    ...received,
    name: 'tracking, several requests of one link',
    fragment: `ms/track/${REFERENCE}/k1.secret/22222222/k1.other`,
  },
  ownData,
  { ...base, name: 'tracking, look-up', shows: 'form.lookup' },
  {
    ...base,
    name: 'tracking, look-up with nothing entered',
    shows: 'form.lookup',
    arrange: (element) => press(element, 'form.lookup button[type=submit]', '#lookup-reference'),
  },
  {
    ...base,
    name: 'tracking, look-up that found nothing',
    shows: 'form.lookup',
    serve: (cms) => cms.on('POST /tracking', () => jsonResponse(404, buildRefusal(404))),
    arrange: async (element) => {
      await enter(element, 'lookup-reference', 'reference', REFERENCE);
      await enter(element, 'lookup-token', 'token', 'k1.wrong');
      await press(element, 'form.lookup button[type=submit]', '#unknown');
    },
  },
  {
    ...base,
    name: 'tracking, lost link',
    shows: 'form.lookup',
    arrange: async (element) => {
      await press(element, '.lost summary', '.lost[open]');
      await press(element, '.lost button[type=submit]', '.lost[open]');
    },
  },
  {
    ...base,
    name: 'tracking, lost link asked for',
    shows: 'form.lookup',
    serve: (cms) =>
      cms.on('POST /tracking/recovery', () => jsonResponse(202, { data: { accepted: true }, meta: {} })),
    arrange: async (element) => {
      await press(element, '.lost summary', '.lost[open]');
      await enter(element, 'lost-contact', 'contact', 'reader@example.org');
      await press(element, '.lost button[type=submit]', '#lost-taken');
    },
  },
  received,
  {
    ...received,
    name: 'tracking, writing a message',
    arrange: (element) => press(element, '#choose-message', 'form.action'),
  },
  {
    ...received,
    name: 'tracking, withdrawing',
    arrange: (element) => press(element, '#choose-withdraw', 'form.action'),
  },
  {
    ...received,
    name: 'tracking, a message that was not sent',
    serve: (cms, locale) => {
      received.serve?.(cms, locale);
      cms.on(`POST /submissions/${REFERENCE}/actions`, () => jsonResponse(503, buildRefusal(503)));
    },
    arrange: (element, locale) => sendMessage(element, locale, '#action-failed'),
  },
  {
    ...received,
    name: 'tracking, changed while a message was written',
    serve: (cms, locale) => {
      received.serve?.(cms, locale);
      cms.on(`POST /submissions/${REFERENCE}/actions`, () => jsonResponse(409, buildRefusal(409)));
    },
    arrange: (element, locale) => sendMessage(element, locale, '#action-failed'),
  },
  {
    ...received,
    name: 'tracking, ended while a message was written',
    serve: (cms, locale) => {
      received.serve?.(cms, locale);
      const refusal = buildRefusal(409, { path: 'action', code: 'actionNotPermitted' });
      const present = buildTracking({
        ...{ locale, serviceTitle: serveService('financial-support', locale).title },
        ...{ status: 'closed', actions: ['see'] },
      });
      Object.assign(refusal.error.details, { present });
      cms.on(`POST /submissions/${REFERENCE}/actions`, () => jsonResponse(409, refusal));
    },
    arrange: (element, locale) => sendMessage(element, locale, '.kept'),
  },
  {
    ...received,
    name: 'tracking, asked before written words give way',
    arrange: async (element, locale) => {
      await press(element, '#choose-message', 'form.action');
      await enter(element, 'field-words', 'words', both('متى يمكنني الحضور؟', 'When may I come?', locale));
      await press(element, '.another', 'dialog[open]');
    },
  },
  {
    ...received,
    name: 'tracking, a message sent',
    serve: (cms, locale) => {
      received.serve?.(cms, locale);
      cms.on(`POST /submissions/${REFERENCE}/actions`, () => ({
        data: buildTracking({ locale, serviceTitle: serveService('financial-support', locale).title }),
      }));
    },
    arrange: (element, locale) => sendMessage(element, locale, '[part=done]'),
  },
  {
    ...base,
    name: 'tracking, the CMS is away',
    fragment: `ms/track/${REFERENCE}/k1.secret`,
    serve: (cms) => cms.on('POST /tracking', () => jsonResponse(503, buildRefusal(503))),
    shows: '[part=failure]',
  },
  opened('something is asked for', (locale) => ({
    status: 'awaiting-applicant',
    correction: {
      reason: both('نحتاج إلى المبلغ الذي تطلبونه بالريال.', 'Please state the amount in riyals.', locale),
      askedAt: '2026-11-26T08:00:00.000Z',
      fields: ['amountRequested'],
      purpose: 'correct',
      until: '2030-12-25',
      answers: { amountRequested: 1500 },
    },
    actions: ['supplyCorrection', 'message', 'withdraw'],
  })),
  opened('data verified', () => ({ status: 'verified', dueOn: '2030-12-25' })),
  withMessages,
  opened('under study, late', () => ({
    status: 'under-study',
    decisionWindow: { basis: 'fixed', earliest: '2026-01-01', latest: '2026-01-15' },
  })),
  opened('accepted', () => ({ status: 'accepted' })),
  opened('in delivery', () => ({ status: 'in-delivery', dueOn: '2030-12-25' })),
  opened('in delivery, late', () => ({ status: 'in-delivery', dueOn: '2026-01-15' })),
  opened('delivered', () => ({
    status: 'delivered',
    closesOn: '2030-12-26',
    actions: ['confirmDelivery', 'objectDelivery'],
  })),
  {
    ...concluded,
    name: 'tracking, delivered, everything of its rating opened',
    arrange: async (element) => {
      const more = () =>
        element.shadowRoot?.querySelector('member-rating')?.shadowRoot?.querySelector('details');
      await waitUntil(more);
      more()?.setAttribute('open', '');
    },
  },
  declined,
  {
    ...declined,
    name: 'tracking, appealing',
    arrange: (element) => press(element, '#choose-appeal', 'form.action'),
  },
  opened('a question that was answered', (locale) => ({
    kind: 'inquiry',
    category: 'question',
    status: 'answered',
    question: {
      subject: both('أوقات العمل', 'Opening hours', locale),
      message: both('متى تفتحون يوم الأحد؟', 'When are you open on Sundays?', locale),
    },
    timeline: [
      sent,
      {
        at: '2026-11-26T08:00:00.000Z',
        event: 'answered',
        status: 'answered',
        words: both('من التاسعة صباحًا.', 'From nine in the morning.', locale),
      },
    ],
    actions: ['reopen'],
    reopenUntil: '2030-12-25',
  })),
  opened('closed', () => ({ status: 'closed', actions: [], linkUntil: '2030-12-25' })),
  opened('withdrawn', () => ({ status: 'withdrawn', actions: [], linkUntil: '2030-12-25' })),
];
