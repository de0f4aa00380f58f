import { html } from 'lit';
import '../../src/elements/member-documents/member-documents.js';
import '../../src/elements/member-faqs/member-faqs.js';
import '../../src/elements/member-services/member-services.js';
import { buildRefusal } from '../../src/testing/builders.js';
import { jsonResponse, MockCms } from '../../src/testing/mock-cms.js';
import type { Example } from './example.js';
import { enter, find, press, rootOf } from './person.js';
import { serveCatalogue } from './served.js';
import { waitUntil } from '../../src/testing/wait-until.js';

const services = {
  view: 'member-services',
  template: () => html`<member-services api=${MockCms.api}></member-services>`,
};
const faqs = {
  view: 'member-faqs',
  template: () => html`<member-faqs api=${MockCms.api} services-page="/services/"></member-faqs>`,
};
const documents = {
  view: 'member-documents',
  template: () => html`<member-documents api=${MockCms.api}></member-documents>`,
};

async function search(element: HTMLElement, query: string, then: string): Promise<void> {
  const input = await find(element, '#query');
  if (!(input instanceof HTMLInputElement)) throw new Error('The search box is no input.');
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await find(element, then);
}

/** What is read before anything is sent: services, questions, documents. */
export const readingExamples: readonly Example[] = [
  { ...services, name: 'services, all', shows: '.service' },
  {
    ...services,
    name: 'services, for one kind of people',
    shows: '.service',
    arrange: (element) => press(element, '.chip:last-child', '.chip[aria-pressed=true]'),
  },
  {
    ...services,
    name: 'services, none yet',
    serve: (cms, locale) =>
      cms.on('GET /catalogue', () => ({ data: { ...serveCatalogue(locale), services: [] } })),
    shows: '.root .title',
  },
  {
    ...services,
    name: 'services, on their way',
    serve: (cms) => cms.on('GET /catalogue', () => new Promise<Response>(() => undefined)),
    shows: 'slot:not([name])',
  },
  {
    ...services,
    name: 'services, the CMS is away',
    serve: (cms) => cms.on('GET /catalogue', () => jsonResponse(503, buildRefusal(503))),
    shows: '[part=failure]',
  },
  {
    ...services,
    name: 'services, asked before a form that was not sent gives way',
    fragment: 'ms/services/membership-renewal',
    shows: 'member-request',
    arrange: async (element, locale) => {
      const form = await find(element, 'member-request');
      await find(form, '#field-applicant\\.name');
      await enter(form, 'field-applicant.name', 'name', locale === 'ar' ? 'سارة بنت علي' : 'Sara Ali');
      // The words to ask with come behind the first view, as those about the draft do.
      await find(form, '[part=draft]');
      location.hash = '#ms/track';
      await waitUntil(() => rootOf(element).querySelector('dialog[open]'), 'Nobody asked');
    },
  },
  { ...faqs, name: 'questions, all', shows: '.question' },
  {
    ...faqs,
    name: 'questions, an answer opened',
    shows: '.question',
    arrange: async (element) => (await find(element, '.question')).setAttribute('open', ''),
  },
  {
    ...faqs,
    name: 'questions, searched',
    shows: '#query',
    arrange: (element, locale) =>
      search(element, locale === 'ar' ? 'تجديد' : 'renew', '[role=status]:not(:empty)'),
  },
  {
    ...faqs,
    name: 'questions, nothing found',
    shows: '#query',
    arrange: (element) => search(element, 'zzzzqqq', '.panel .button.quiet'),
  },
  {
    ...faqs,
    name: 'questions, none yet',
    serve: (cms, locale) => cms.on('GET /faqs', () => ({ data: { locale, categories: [], questions: [] } })),
    shows: '.panel',
  },
  { ...documents, name: 'documents, all', shows: '.card' },
  {
    ...documents,
    name: 'documents, a draft opened',
    shows: '.card',
    arrange: (element) => press(element, '#read-bylaws', 'article'),
  },
  {
    ...documents,
    name: 'documents, none yet',
    serve: (cms, locale) => cms.on('GET /documents', () => ({ data: { locale, documents: [] } })),
    shows: '.panel',
  },
];
