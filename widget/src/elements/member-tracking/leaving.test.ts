import { buildTracking, REFERENCE } from '../../testing/build-tracking.js';
import { buildCatalogue } from '../../testing/builders.js';
import { expectAccessible } from '../../testing/accessible.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import '../member-services/member-services.js';
import './member-tracking.js';
import type { MemberTracking } from './member-tracking.component.js';

describe('<member-tracking>, left in the middle', () => {
  let cms: MockCms;
  const action = `POST /submissions/${REFERENCE}/actions`;
  const rootOf = (element: Element | null | undefined): ShadowRoot => {
    if (!element?.shadowRoot) throw new Error('There is no root.');
    return element.shadowRoot;
  };
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('POST /tracking', () => ({ data: buildTracking() }))
      .on(action, () => ({ data: buildTracking() }))
      .install();
    history.replaceState(null, '', `#ms/track/${REFERENCE}/k1.secret`);
  });
  afterEach(() => {
    cms.restore();
    history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  /** Opens the form of a message in a case and writes into it. */
  async function writeMessage(tracking: () => MemberTracking | null, words: string): Promise<void> {
    const found = (selector: string) => tracking()?.shadowRoot?.querySelector<HTMLElement>(selector);
    await waitUntil(() => found('#choose-message'));
    found('#choose-message')?.click();
    const control = () => found('#field-words')?.shadowRoot?.querySelector('textarea');
    await waitUntil(control);
    const textarea = control();
    if (!textarea) throw new Error('There is nothing to write in.');
    textarea.value = words;
    textarea.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await tracking()?.updateComplete;
  }

  it('asks before the page goes with words that were not sent, and no longer once they were', async () => {
    const element = await fixture<MemberTracking>(
      html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`,
    );
    await waitUntil(() => rootOf(element).querySelector('.facts'));
    expect(asks()).to.equal(false);
    await writeMessage(() => element, 'When may I come?');
    expect(asks()).to.equal(true);
    rootOf(element).querySelector<HTMLButtonElement>('form.action button[type=submit]')?.click();
    await waitUntil(() => rootOf(element).querySelector('[part=done]'));
    expect(asks()).to.equal(false);
  });

  it('asks before another view takes its place, and says that nothing of it is kept', async () => {
    const element = await fixture(html`<member-services lang="en" api=${MockCms.api}></member-services>`);
    const tracking = () => rootOf(element).querySelector('member-tracking');
    await waitUntil(tracking, 'Tracking did not stand');
    await writeMessage(tracking, 'When may I come?');
    location.hash = '#ms/documents';
    const dialog = () => rootOf(element).querySelector<HTMLDialogElement>('dialog[open]');
    await waitUntil(() => dialog() !== null, 'Nobody asked');
    expect(dialog()?.textContent).to.include('What you entered has not been sent').and.include('not kept');
    dialog()?.querySelector('button')?.click();
    await waitUntil(() => dialog() === null);
    expect(tracking()).not.to.equal(null);
  });

  describe('for another case', () => {
    const OTHER = `#ms/track/${REFERENCE}/k1.other`;
    const dialogOf = (element: MemberTracking) =>
      rootOf(element).querySelector<HTMLDialogElement>('dialog[open]');
    const press = (element: MemberTracking, label: string) =>
      [...(dialogOf(element)?.querySelectorAll('button') ?? [])]
        .find(({ textContent }) => textContent.trim() === label)
        ?.click();
    const written = (element: MemberTracking) =>
      rootOf(element).querySelector('#field-words')?.shadowRoot?.querySelector('textarea')?.value;
    const tokens = () => cms.callsTo('POST /tracking').map(({ body }) => (body as { token: string }).token);

    async function begun(): Promise<MemberTracking> {
      const element = await fixture<MemberTracking>(
        html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`,
      );
      await writeMessage(() => element, 'When may I come?');
      return element;
    }
    const another = (element: MemberTracking) =>
      [...rootOf(element).querySelectorAll('button')]
        .find(({ textContent }) => textContent.trim() === 'Track another request')
        ?.click();

    it('asks, and whoever stays has everything as it was', async () => {
      const element = await begun();
      another(element);
      await waitUntil(() => dialogOf(element), 'Nobody asked');
      await expectAccessible(element);
      press(element, 'Stay and finish');
      await waitUntil(() => !dialogOf(element));
      expect(written(element)).to.equal('When may I come?');
      another(element);
      await waitUntil(() => dialogOf(element), 'Nobody asked again');
      press(element, 'Leave');
      await waitUntil(() => rootOf(element).querySelector('#lookup-reference'));
      expect(dialogOf(element)).to.equal(null);
    });

    it('asks nobody who has written nothing', async () => {
      const element = await fixture<MemberTracking>(
        html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`,
      );
      await waitUntil(() => rootOf(element).querySelector('.facts'));
      another(element);
      await waitUntil(() => rootOf(element).querySelector('#lookup-reference'));
    });

    it('asks when another link is opened, and the address is that of what is in view', async () => {
      const element = await begun();
      location.hash = OTHER;
      await waitUntil(() => dialogOf(element), 'Nobody asked');
      expect(location.hash).to.equal(`#ms/track/${REFERENCE}/k1.secret`);
      press(element, 'Stay and finish');
      await waitUntil(() => !dialogOf(element));
      expect(written(element)).to.equal('When may I come?');
      location.hash = OTHER;
      await waitUntil(() => dialogOf(element), 'Nobody asked again');
      press(element, 'Leave');
      await waitUntil(() => tokens().includes('k1.other'), 'The other was not read');
      expect(location.hash).to.equal(OTHER);
    });

    it('asks about a rating that was filled in there', async () => {
      cms.on('POST /tracking', () => ({
        data: buildTracking({ status: 'delivered', rating: { conclusion: 'delivered' } }),
      }));
      const element = await fixture<MemberTracking>(
        html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`,
      );
      const step = () =>
        rootOf(element)
          .querySelector('member-rating')
          ?.shadowRoot?.querySelector<HTMLInputElement>('.tile input');
      await waitUntil(step, 'No rating was offered');
      expect(element.unsent).to.equal(false);
      step()?.click();
      await rootOf(element).querySelector('member-rating')?.updateComplete;
      expect([element.unsent, asks()]).to.deep.equal([true, true]);
      another(element);
      await waitUntil(() => dialogOf(element), 'Nobody asked');
    });
  });

  it('tells how to reach the association when the CMS is away, as an earlier visit has read it', async () => {
    const { organisation } = buildCatalogue();
    localStorage.setItem(
      `member-services:last:organisation:${MockCms.api}/api/member-services:en`,
      JSON.stringify(organisation),
    );
    cms.on('POST /tracking', () => jsonResponse(503, {}));
    const element = await fixture<MemberTracking>(
      html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`,
    );
    await waitUntil(() => rootOf(element).querySelector('[part=failure]'));
    expect(rootOf(element).textContent).to.include(organisation.phone).and.include(organisation.hours);
  });
});
