import type { Questions } from '@member-services/contract/forms';
import { expectAccessible } from '../../testing/accessible.js';
import { buildQuestions } from '../../testing/build-questions.js';
import { buildCatalogue } from '../../testing/builders.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import { RequestUser } from '../../testing/request-user.js';
import './member-faqs.js';
import type { MemberFaqs } from './member-faqs.component.js';

describe('<member-faqs>', () => {
  let cms: MockCms;
  const root = (element: MemberFaqs) => element.renderRoot as ShadowRoot;
  const shown = (element: MemberFaqs) =>
    [...root(element).querySelectorAll('.question')].map(({ id }) => id.replace('question-', ''));
  const serve = (questions: Questions) => cms.on('GET /faqs', () => ({ data: questions }));

  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('POST /faqs/misses', () => ({ data: {} }))
      .on('POST /faqs/q1/feedback', () => ({ data: {} }))
      .install();
    serve(buildQuestions());
  });
  afterEach(() => cms.restore());

  async function faqs(lang: 'ar' | 'en' = 'en', category?: string): Promise<MemberFaqs> {
    const element = await fixture<MemberFaqs>(
      html`<member-faqs lang=${lang} api=${MockCms.api} category=${category ?? 'membership'}
        >Reach us</member-faqs
      >`,
    );
    if (!category) element.category = null;
    await waitUntil(() => root(element).querySelector('.title, [part=failure]'));
    return element;
  }

  function search(element: MemberFaqs, query: string): void {
    const input = root(element).querySelector<HTMLInputElement>('#query');
    if (!input) throw new Error('No search box');
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  function open(element: MemberFaqs, slug: string): HTMLDetailsElement {
    const details = root(element).querySelector<HTMLDetailsElement>(`#question-${slug}`);
    if (!details) throw new Error(`No question ${slug}`);
    details.open = true;
    return details;
  }

  const button = (element: MemberFaqs, words: string) =>
    [...root(element).querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words);

  for (const lang of ['ar', 'en'] as const) {
    it(`shows questions, topics and answers accessibly, in ${lang}`, async () => {
      const element = await faqs(lang);
      expect(shown(element)).to.have.length(3);
      await expectAccessible(element);
      const details = open(element, 'how-to-renew');
      await waitUntil(() => details.querySelector('strong'));
      await expectAccessible(element);
    });
  }

  it('shows a misconception as belief and fact, and lets no markup in', async () => {
    const element = await faqs();
    const details = open(element, 'myth-silence');
    await waitUntil(() => details.querySelector('.fact'));
    expect(details.querySelector('summary')?.textContent).to.contain('A common belief');
    expect(details.querySelector('img, a')).to.equal(null);
    await expectAccessible(element);
  });

  it('shows the questions of one topic', async () => {
    const element = await faqs('en', 'requests');
    expect(shown(element)).to.deep.equal(['myth-silence', 'track-request']);
    button(element, 'All topics')?.click();
    await element.updateComplete;
    expect(shown(element)).to.have.length(3);
  });

  it('finds while typing, across topics, and announces the number as text', async () => {
    const element = await faqs('en', 'requests');
    search(element, 'renewal');
    await waitUntil(() => shown(element)[0] === 'how-to-renew');
    await waitUntil(() => root(element).querySelector('[role=status]')?.textContent === '1 answer found', '');
    await expectAccessible(element);
    expect(cms.callsTo('POST /faqs/misses')).to.have.length(0);
  });

  it('reports what was not found once, when typing rests, and offers to ask', async () => {
    const element = await faqs();
    search(element, 'chess clu');
    search(element, 'chess club');
    await waitUntil(() => root(element).querySelector('.panel'));
    await expectAccessible(element);
    await waitUntil(() => cms.callsTo('POST /faqs/misses').length === 1);
    expect(cms.callsTo('POST /faqs/misses')[0]?.body).to.deep.equal({ query: 'chess club', locale: 'en' });
    button(element, 'Ask us')?.click();
    await waitUntil(() => root(element).querySelector('member-inquiry'));
    expect(root(element).querySelector('member-inquiry')?.subject).to.equal('chess club');
    expect(element.outerHTML + root(element).innerHTML).not.to.contain('subject="chess');
  });

  it('says whether an answer helped, once, with an optional comment', async () => {
    const element = await faqs();
    const details = open(element, 'how-to-renew');
    await waitUntil(() => button(element, 'No'));
    button(element, 'No')?.click();
    await waitUntil(() => button(element, 'Send'));
    await expectAccessible(element);
    button(element, 'Send')?.click();
    button(element, 'Send')?.click();
    await waitUntil(() => details.textContent.includes('Thank you'));
    const calls = cms.callsTo('POST /faqs/q1/feedback');
    expect(calls).to.have.length(1);
    expect(calls[0]?.body).to.include({ helpful: false });
    expect(button(element, 'Yes')).to.equal(undefined);
  });

  it('stays a yes where a yes did not arrive, and offers both again', async () => {
    cms.on('POST /faqs/q1/feedback', () => jsonResponse(503, {}));
    const element = await faqs();
    const details = open(element, 'how-to-renew');
    await waitUntil(() => button(element, 'Yes'));
    button(element, 'Yes')?.click();
    await waitUntil(() => details.querySelector('[role=alert]'), 'Nothing was said');
    expect(details.querySelector('member-textarea-field')).to.equal(null);
    expect(button(element, 'No')).not.to.equal(undefined);
    await expectAccessible(element);
    cms.on('POST /faqs/q1/feedback', () => ({ data: {} }));
    button(element, 'Yes')?.click();
    await waitUntil(() => details.textContent.includes('Thank you'));
    const bodies = cms.callsTo('POST /faqs/q1/feedback').map(({ body }) => body as { helpful: boolean });
    expect(bodies.map(({ helpful }) => helpful)).to.deep.equal([true, true]);
  });

  it('asks before the page goes away with a comment that was not sent, of which nothing is kept', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const element = await faqs();
    const details = open(element, 'how-to-renew');
    await waitUntil(() => button(element, 'No'));
    button(element, 'No')?.click();
    await waitUntil(() => button(element, 'Send'));
    expect([asks(), element.unsent]).to.deep.equal([false, false]);
    const control = details.querySelector('member-textarea-field')?.shadowRoot?.querySelector('textarea');
    if (!control) throw new Error('There is nothing to write in.');
    control.value = 'It does not say by when';
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect([asks(), element.unsent, element.keeping]).to.deep.equal([true, true, 'nothing']);
    button(element, 'Send')?.click();
    await waitUntil(() => details.textContent.includes('Thank you'));
    expect([asks(), element.unsent]).to.deep.equal([false, false]);
  });

  it('keeps a question that was begun while one looks at the answers again', async () => {
    const element = await faqs();
    search(element, 'chess club');
    await waitUntil(() => button(element, 'Ask us'), 'Nobody offered to ask');
    button(element, 'Ask us')?.click();
    const inquiry = () => root(element).querySelector('member-inquiry');
    await waitUntil(() => inquiry()?.shadowRoot?.querySelector('form'), 'The question did not stand');
    const begun = inquiry();
    if (!begun) throw new Error('There is no question.');
    await new RequestUser(begun).fill('answers', { message: 'Is there a chess club?' });
    expect(element.unsent).to.equal(true);
    button(element, 'Back to the questions')?.click();
    await waitUntil(() => root(element).querySelector('#query'), 'The answers did not come back');
    expect(element.unsent).to.equal(true);
    button(element, 'Ask us')?.click();
    await waitUntil(() => root(element).querySelector('#query') === null, 'The answers stayed');
    expect(inquiry()).to.equal(begun);
    expect(new RequestUser(begun).valueOf('answers', 'message')).to.equal('Is there a chess club?');
  });

  it('can be read and searched after a second try', async () => {
    cms.on('GET /faqs', () => jsonResponse(503, {}));
    const element = await faqs();
    await waitUntil(() => button(element, 'Try again'));
    serve(buildQuestions());
    button(element, 'Try again')?.click();
    await waitUntil(() => root(element).querySelector('#query'));
    search(element, 'chess club');
    await waitUntil(() => shown(element).length === 0, 'Nothing was searched');
    search(element, '');
    await waitUntil(() => shown(element).length > 0);
    const details = open(element, 'how-to-renew');
    await waitUntil(() => details.querySelector('strong'), 'The answer could not be read');
  });

  it('takes focus along from question to comment to thanks', async () => {
    const element = await faqs();
    open(element, 'how-to-renew');
    await waitUntil(() => button(element, 'No'));
    button(element, 'No')?.click();
    await waitUntil(() => root(element).activeElement?.id === 'comment-how-to-renew');
    button(element, 'Send')?.click();
    await waitUntil(() => root(element).activeElement?.id === 'thanks-how-to-renew');
  });

  it('links to services only where the page has them', async () => {
    const element = await faqs();
    const details = open(element, 'how-to-renew');
    await waitUntil(() => details.querySelector('.answer'));
    expect(details.querySelector('.related')).to.equal(null);
    element.servicesPage = '';
    await element.updateComplete;
    expect(details.querySelector('.related a')?.getAttribute('href')).to.equal(
      '#ms/services/membership-renewal',
    );
  });

  it('has words for no questions and for a CMS that is away', async () => {
    serve({ locale: 'en', categories: [], questions: [] });
    await expectAccessible(await faqs());
    cms.on('GET /faqs', () => jsonResponse(503, {}));
    const failed = await faqs();
    expect(root(failed).querySelector('[part=failure]')).not.to.equal(null);
    await expectAccessible(failed);
  });
});
