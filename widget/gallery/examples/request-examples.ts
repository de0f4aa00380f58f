import type { Locale } from '@member-services/contract/forms';
import { html } from 'lit';
import { MemberRequest } from '../../src/elements/member-request/member-request.component.js';
import '../../src/elements/member-request/member-request.js';
import { buildReceipt, buildRefusal } from '../../src/testing/builders.js';
import { jsonResponse, MockCms } from '../../src/testing/mock-cms.js';
import { drawSignature } from '../../src/testing/draw.js';
import { RequestUser } from '../../src/testing/request-user.js';
import { waitUntil } from '../../src/testing/wait-until.js';
import type { Example } from './example.js';
import { leaveAlone, leaveAnswers, leaveDraft } from './left-behind.js';

const show = (service: string) => () =>
  html`<member-request service=${service} api=${MockCms.api} tracking-page="/track/"></member-request>`;

function userOf(element: HTMLElement): RequestUser {
  if (!(element instanceof MemberRequest)) throw new Error('This is no request.');
  return new RequestUser(element);
}

const nameIn: Record<Locale, string> = { ar: 'سارة بنت علي', en: 'Sara Ali' };
const member = (locale: Locale) => ({
  name: nameIn[locale],
  membershipNumber: '10001',
  nationalId: '1010101010',
  mobile: '0512345678',
  preferredChannel: 'sms',
});

async function toAnswers(element: HTMLElement, locale: Locale): Promise<RequestUser> {
  const user = userOf(element);
  await user.element.firstViewStands;
  const { nationalId, ...rest } = member(locale);
  const asked = user.find('#field-applicant\\.nationalId') ? { ...rest, nationalId } : rest;
  await user.fill('applicant', asked);
  await user.next();
  return user;
}

async function toCheck(element: HTMLElement, locale: Locale): Promise<RequestUser> {
  const user = await toAnswers(element, locale);
  await user.fill('answers', { paymentMethod: 'office', dataUnchanged: true });
  await user.next();
  return user;
}

async function sendIt(element: HTMLElement, locale: Locale): Promise<void> {
  const user = await toCheck(element, locale);
  await user.tick('privacy-notice');
  await user.tick('process-request');
  await user.fill('declaration', { signedName: nameIn[locale] });
  await user.next();
}

const renewal = { view: 'member-request', template: show('membership-renewal'), shows: 'form' };
const support = { view: 'member-request', template: show('financial-support'), shows: 'form' };

/** A request in every state that it has. */
export const requestExamples: readonly Example[] = [
  { name: 'request, first step', ...renewal },
  { name: 'request, first step of a service with the committee', ...support },
  {
    name: 'request, something is missing',
    ...renewal,
    arrange: (element) => userOf(element).next(),
  },
  {
    name: 'request, questions of the service',
    ...support,
    arrange: async (element, locale) => {
      await toAnswers(element, locale);
    },
  },
  {
    name: 'request, covered while nobody is there',
    ...support,
    arrange: async (element, locale) => {
      await toAnswers(element, locale);
      await leaveAlone(element);
    },
  },
  {
    name: 'request, questions with faults',
    ...support,
    arrange: async (element, locale) => (await toAnswers(element, locale)).next(),
  },
  {
    name: 'request, before sending',
    ...renewal,
    arrange: async (element, locale) => {
      await toCheck(element, locale);
    },
  },
  {
    name: 'request, before sending, consent missing',
    ...renewal,
    arrange: async (element, locale) => (await toCheck(element, locale)).next(),
  },
  {
    name: 'request, signed by hand',
    ...renewal,
    arrange: async (element, locale) => {
      const user = await toCheck(element, locale);
      await user.fill('declaration', { method: 'drawn' });
      await drawSignature(await user.signaturePad());
    },
  },
  {
    name: 'request, left and come back to',
    ...renewal,
    shows: '[part=draft-offer]',
    template: (locale) => {
      leaveDraft('membership-renewal', locale);
      return renewal.template();
    },
  },
  {
    name: 'request, gone on with after the form has changed',
    ...renewal,
    shows: '[part=draft-offer]',
    template: (locale) => {
      leaveDraft('membership-renewal', locale);
      return renewal.template();
    },
    arrange: async (element) => {
      const user = userOf(element);
      user.find('[part=draft-offer] .button')?.click();
      await waitUntil(() => user.find('[part=form-changed]'), 'Nothing was said of the change');
    },
  },
  {
    name: 'request, all that is kept to be cleared',
    ...renewal,
    arrange: async (element, locale) => {
      await toAnswers(element, locale);
      const user = userOf(element);
      await waitUntil(() => user.find('#clear-draft'), 'There was nothing to clear');
      user.find('#clear-draft')?.click();
    },
  },
  {
    name: 'request, a question to the social researcher',
    ...support,
    arrange: async (element, locale) => {
      const user = await toAnswers(element, locale);
      await user.fill('answers', { amountRequested: '1500' });
      user.find('#not-sure')?.click();
      const inside = () => user.find('member-inquiry')?.shadowRoot?.querySelector('#take-along');
      await waitUntil(inside, 'The question did not stand');
    },
  },
  {
    name: 'request, the CMS is away after an earlier visit',
    ...renewal,
    shows: '[part=last-answers]',
    serve: (cms, locale) => {
      cms.on('GET /services/membership-renewal', () => jsonResponse(503, { data: null, error: {} }));
      // Whoever was here before has seen these.
      queueMicrotask(() => leaveAnswers(locale));
    },
  },
  {
    name: 'request, received',
    ...renewal,
    serve: (cms) => cms.on('POST /submissions', () => ({ data: buildReceipt() })),
    arrange: sendIt,
  },
  {
    name: 'request, not sent',
    ...renewal,
    serve: (cms) => cms.on('POST /submissions', () => jsonResponse(503, { data: null, error: {} })),
    arrange: sendIt,
  },
  {
    name: 'request, refused by the CMS',
    ...renewal,
    serve: (cms) =>
      cms.on('POST /submissions', () =>
        jsonResponse(400, buildRefusal(400, { path: 'answers.paymentMethod', code: 'notAnOption' })),
      ),
    arrange: sendIt,
  },
  {
    name: 'request, on its way',
    ...renewal,
    serve: (cms) => cms.on('GET /services/membership-renewal', () => new Promise<Response>(() => undefined)),
    shows: 'slot:not([name])',
  },
  {
    name: 'request, no service of this name',
    ...renewal,
    serve: (cms) => cms.on('GET /services/membership-renewal', () => jsonResponse(404, buildRefusal(404))),
    shows: '[part=failure]',
  },
];
