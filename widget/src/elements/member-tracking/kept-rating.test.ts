import type { Tracking } from '@member-services/contract/forms';
import { buildTracking, REFERENCE } from '../../testing/build-tracking.js';
import { buildCatalogue, buildRefusal } from '../../testing/builders.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import './member-tracking.js';
import type { MemberTracking } from './member-tracking.component.js';

describe('<member-tracking>, a rating that was begun', () => {
  let cms: MockCms;
  const root = (element: MemberTracking) => element.renderRoot as ShadowRoot;
  const kept = (element: MemberTracking) =>
    [...root(element).querySelectorAll<HTMLTextAreaElement>('textarea[readonly]')].map(({ value }) => value);
  const rating = (element: MemberTracking) => root(element).querySelector('member-rating');
  const serve = (tracking: Partial<Tracking>) =>
    cms.on('POST /tracking', () => ({ data: buildTracking({ status: 'delivered', ...tracking }) }));
  const unknown = () => jsonResponse(404, buildRefusal(404, { path: '', code: 'notFound' }));

  beforeEach(() => {
    cms = new MockCms().on('GET /catalogue', () => ({ data: buildCatalogue() })).install();
    history.replaceState(null, '', `#ms/track/${REFERENCE}/k1.secret`);
  });
  afterEach(() => {
    cms.restore();
    history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  /** The second step is chosen, and something is written. */
  async function begun(): Promise<MemberTracking> {
    serve({ rating: { conclusion: 'delivered' } });
    const element = await fixture<MemberTracking>(
      html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`,
    );
    const inside = () => rating(element)?.shadowRoot;
    await waitUntil(() => inside()?.querySelector('.tile input'), 'No rating was offered');
    inside()?.querySelectorAll<HTMLInputElement>('#satisfaction .tile input')[1]?.click();
    const comment = () =>
      inside()?.querySelector('member-textarea-field')?.shadowRoot?.querySelector('textarea');
    await waitUntil(comment);
    const control = comment();
    if (!control) throw new Error('There is nothing to write in.');
    control.value = 'It took long';
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await rating(element)?.updateComplete;
    return element;
  }

  it('is kept in words when the link opens the case no more', async () => {
    const element = await begun();
    cms.on('POST /tracking', unknown);
    [...root(element).querySelectorAll('button')]
      .find(({ textContent }) => textContent.trim() === 'Refresh')
      ?.click();
    await waitUntil(() => root(element).querySelector('#lookup-reference'), 'It is still open');
    expect(kept(element)).to.have.length(2).and.to.include('It took long');
    expect(root(element).querySelector('[part=kept]')?.textContent).to.include('no longer opens the request');
    expect(element.unsent).to.equal(true);
  });

  it('is kept when the CMS says on sending that the link is gone', async () => {
    const element = await begun();
    cms.on('POST /tracking', unknown).on('POST /ratings', unknown);
    rating(element)?.shadowRoot?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await waitUntil(() => root(element).querySelector('#lookup-reference'), 'It is still open');
    expect(kept(element)).to.include('It took long');
  });

  it('is kept beside the case when there is nothing to rate any more', async () => {
    const element = await begun();
    serve({ rating: null });
    cms.on('POST /ratings', unknown);
    rating(element)?.shadowRoot?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await waitUntil(() => kept(element).length === 2, 'It was not kept');
    await waitUntil(() => root(element).activeElement?.id === 'kept', 'The focus is lost');
    expect(rating(element)).to.equal(null);
  });
});
