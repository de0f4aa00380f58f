import type { Tracking } from '@member-services/contract/forms';
import { expectAccessible } from '../../testing/accessible.js';
import { buildTracking, REFERENCE } from '../../testing/build-tracking.js';
import { buildCatalogue, buildRefusal } from '../../testing/builders.js';
import { choose, write } from '../../testing/case-user.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import './member-tracking.js';
import type { MemberTracking } from './member-tracking.component.js';

describe('<member-tracking>, read again', () => {
  let cms: MockCms;
  const token = 'k1.secret';
  const serve = (overrides: Partial<Tracking> = {}) =>
    cms.on('POST /tracking', () => ({ data: buildTracking(overrides) }));
  const root = (element: MemberTracking) => element.renderRoot as ShadowRoot;
  const text = (element: MemberTracking) => root(element).textContent;

  beforeEach(() => {
    cms = new MockCms().on('GET /catalogue', () => ({ data: buildCatalogue() })).install();
    serve();
    history.replaceState(null, '', `#ms/track/${REFERENCE}/${token}`);
  });
  afterEach(() => {
    cms.restore();
    history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  const lookup = () =>
    fixture<MemberTracking>(html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`);

  async function opened(): Promise<MemberTracking> {
    const element = await lookup();
    await waitUntil(() => root(element).querySelector('.facts')?.textContent.includes('2026'));
    return element;
  }

  const refresh = (element: MemberTracking) =>
    [...root(element).querySelectorAll('button')]
      .find(({ textContent }) => textContent.includes('Refresh'))
      ?.click();

  it('says where it could not be read anew, and keeps what it has; never that it was checked', async () => {
    const element = await opened();
    cms.on('POST /tracking', () => jsonResponse(503, {}));
    refresh(element);
    await waitUntil(() => root(element).querySelector('[role=alert]'), 'Nothing was said');
    expect(text(element)).to.include('Financial support').and.not.to.include('stands now');
    await expectAccessible(element);
    serve({ status: 'verified' });
    refresh(element);
    await waitUntil(() => text(element).includes('stands now'));
    expect(root(element).querySelector('[role=alert]')).to.equal(null);
  });

  it('shows a case no longer whose link was revoked meanwhile', async () => {
    const element = await opened();
    cms.on('POST /tracking', () => jsonResponse(404, buildRefusal(404)));
    refresh(element);
    await waitUntil(() => root(element).querySelector('#unknown'), 'The case stayed');
    expect(text(element)).not.to.include('Financial support');
  });

  it('keeps what was written in view when the link no longer opens the case, until it is removed', async () => {
    const element = await opened();
    await choose(element, 'message');
    await write(element, 'A long letter');
    cms.on('POST /tracking', () => jsonResponse(404, buildRefusal(404)));
    refresh(element);
    await waitUntil(() => root(element).querySelector('#unknown'), 'The case stayed');
    const kept = () => root(element).querySelector<HTMLTextAreaElement>('textarea[readonly]');
    expect(kept()?.value).to.equal('A long letter');
    expect(text(element)).to.include('no longer opens').and.not.to.include('Financial support');
    expect(element.unsent).to.equal(true);
    await expectAccessible(element);
    root(element).querySelector<HTMLButtonElement>('[part=kept] button')?.click();
    await element.updateComplete;
    expect([kept(), element.unsent]).to.deep.equal([null, false]);
  });

  it('calls a case that was read no unknown one when reading it again is refused', async () => {
    const element = await opened();
    await choose(element, 'message');
    await write(element, 'A long letter');
    cms.on('POST /tracking', () => jsonResponse(400, buildRefusal(400)));
    refresh(element);
    await waitUntil(() => root(element).querySelector('[role=alert]'), 'Nothing was said');
    expect(root(element).querySelector('#unknown')).to.equal(null);
    expect(root(element).querySelector('form.action')).not.to.equal(null);
  });

  it('f40 reads a case whole when the page moves the element while it reads', async () => {
    const answers: ((response: Response) => void)[] = [];
    cms.on('POST /tracking', () => new Promise((resolve) => answers.push(resolve)));
    history.replaceState(null, '', `#ms/track/${REFERENCE}/${token}`);
    const element = await lookup();
    await waitUntil(() => answers.length === 1, 'It was not read');
    const page = element.parentElement;
    element.remove();
    page?.append(element);
    await waitUntil(() => answers.length === 2, 'It was not read again');
    answers[1]?.(jsonResponse(404, buildRefusal(404)));
    await waitUntil(() => root(element).querySelector('#unknown'), 'It did not say that there is none');
    expect(root(element).activeElement?.id).to.equal('unknown');
  });
});
