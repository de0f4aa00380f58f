import { buildQuestions } from '../testing/build-questions.js';
import { buildCatalogue } from '../testing/builders.js';
import { expect, waitUntil } from '../testing/expect.js';
import { MockCms } from '../testing/mock-cms.js';
import './member-faqs/member-faqs.js';

describe('every public element', () => {
  let cms: MockCms;
  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('GET /faqs', () => ({ data: buildQuestions() }))
      .install();
  });
  afterEach(() => cms.restore());

  it('takes its address from a property set once it stands in the page, as React does', async () => {
    const element = document.createElement('member-faqs');
    const failed: string[] = [];
    element.addEventListener('member-error', ({ type }) => failed.push(type));
    document.body.append(element);
    element.api = MockCms.api;
    await waitUntil(() => element.renderRoot.querySelector('.question'));
    expect(failed).to.deep.equal([]);
    element.remove();
  });

  it('tells the page when nobody said where the CMS is', async () => {
    const element = document.createElement('member-faqs');
    const failed = new Promise((resolve) => {
      element.addEventListener('member-error', (event) => resolve((event as CustomEvent<unknown>).detail));
    });
    document.body.append(element);
    expect(await failed).to.deep.equal({ code: 'noAddress' });
    element.remove();
  });
});
