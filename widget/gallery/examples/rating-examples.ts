import { html } from 'lit';
import '../../src/elements/member-rating/member-rating.js';
import { buildRefusal } from '../../src/testing/builders.js';
import { jsonResponse, MockCms } from '../../src/testing/mock-cms.js';
import type { Example } from './example.js';
import { find, press } from './person.js';

const base = {
  view: 'member-rating',
  template: () => html`<member-rating api=${MockCms.api} service="membership-renewal"></member-rating>`,
  shows: '#satisfaction input',
};

async function rate(element: HTMLElement, then: string): Promise<void> {
  await press(element, '#satisfaction input[value="4"]', '#satisfaction :checked');
  await press(element, 'button[type=submit]', then);
}

/** A rating from the first look to the thanks. */
export const ratingExamples: readonly Example[] = [
  { ...base, name: 'rating, nothing chosen' },
  {
    ...base,
    name: 'rating, choice missing',
    arrange: (element) => press(element, 'button[type=submit]', '.error'),
  },
  {
    ...base,
    name: 'rating, everything opened',
    arrange: async (element) => (await find(element, 'details')).setAttribute('open', ''),
  },
  {
    ...base,
    name: 'rating, choosing a service',
    template: () => html`<member-rating api=${MockCms.api}></member-rating>`,
  },
  { ...base, name: 'rating, thanks', arrange: (element) => rate(element, '#outcome') },
  {
    ...base,
    name: 'rating, not sent',
    serve: (cms) => cms.on('POST /ratings', () => jsonResponse(503, buildRefusal(503))),
    arrange: (element) => rate(element, '#failed'),
  },
];
