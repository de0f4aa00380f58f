import type { RecoveryBody } from '@member-services/contract/forms';
import { expectAccessible } from '../../testing/accessible.js';
import { buildCatalogue, buildRefusal } from '../../testing/builders.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import './member-tracking.js';
import type { MemberTracking } from './member-tracking.component.js';

const RECOVERY = 'POST /tracking/recovery';

describe('a lost link, in <member-tracking>', () => {
  let cms: MockCms;
  const root = (element: MemberTracking) => element.renderRoot as ShadowRoot;
  const details = (element: MemberTracking) =>
    root(element).querySelector<HTMLDetailsElement>('details.lost');
  const asked = () => cms.callsTo(RECOVERY).map(({ body }) => body as RecoveryBody);
  const focused = (element: MemberTracking) => root(element).activeElement?.id;

  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on(RECOVERY, () => jsonResponse(202, { data: { accepted: true }, meta: {} }))
      .install();
  });
  afterEach(() => {
    cms.restore();
    history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  async function opened(lang: 'ar' | 'en' = 'en'): Promise<MemberTracking> {
    const element = await fixture<MemberTracking>(
      html`<member-tracking lang=${lang} api=${MockCms.api}></member-tracking>`,
    );
    await waitUntil(() => details(element));
    details(element)?.querySelector('summary')?.click();
    return element;
  }

  /** Enters text into a field as a person does. */
  async function type(element: MemberTracking, id: string, words: string): Promise<void> {
    const control = () =>
      root(element).querySelector(`#${id}`)?.shadowRoot?.querySelector<HTMLInputElement>('input');
    await waitUntil(control);
    const input = control();
    if (!input) throw new Error(`No field ${id}`);
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  }

  const send = (element: MemberTracking) =>
    details(element)?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();

  for (const lang of ['ar', 'en'] as const) {
    it(`is asked for by contact and answered with one sentence, accessibly, in ${lang}`, async () => {
      const element = await opened(lang);
      await expectAccessible(element);
      await type(element, 'lost-contact', ' reader@example.org ');
      send(element);
      await waitUntil(() => focused(element) === 'lost-taken');
      expect(asked()).to.deep.equal([{ contact: 'reader@example.org' }]);
      expect(details(element)?.textContent).to.include(
        lang === 'ar' ? 'فسيصل إليه رابط جديد' : 'a fresh link reaches it',
      );
      await expectAccessible(element);
    });
  }

  it('names one request where a reference is given', async () => {
    const element = await opened();
    await type(element, 'lost-contact', '٠٥١٢٣٤٥٦٧٨');
    await type(element, 'lost-reference', 'kf7m-2xq9');
    send(element);
    await waitUntil(() => asked().length === 1);
    expect(asked()).to.deep.equal([{ contact: '٠٥١٢٣٤٥٦٧٨', reference: 'kf7m-2xq9' }]);
  });

  it('needs a contact, and says what one looks like', async () => {
    const element = await opened();
    const fault = () =>
      root(element).querySelector<HTMLElement & { error: string }>('#lost-contact')?.error ?? '';
    send(element);
    await waitUntil(() => fault() === 'Enter the e-mail address or mobile');
    expect(focused(element)).to.equal('lost-contact');
    expect(asked()).to.have.length(0);

    cms.on(RECOVERY, () => jsonResponse(400, buildRefusal(400, { path: 'contact', code: 'invalidMobile' })));
    await type(element, 'lost-contact', '12');
    send(element);
    await waitUntil(() => fault().startsWith('Enter a whole e-mail address or mobile'));
    await expectAccessible(element);
  });

  it('keeps what was typed where it cannot be sent, and says when to come again', async () => {
    const element = await opened();
    cms.on(RECOVERY, () => jsonResponse(429, {}, { 'Retry-After': '40' }));
    await type(element, 'lost-contact', 'reader@example.org');
    send(element);
    await waitUntil(() => focused(element) === 'lost-failed');
    expect(details(element)?.textContent).to.include('40 seconds');
    await expectAccessible(element);
    cms.on(RECOVERY, () => jsonResponse(429, {}, { 'Retry-After': '541' }));
    send(element);
    await waitUntil(() => details(element)?.textContent.includes('10 minutes'));
    cms.on(RECOVERY, () => jsonResponse(202, { data: { accepted: true }, meta: {} }));
    send(element);
    await waitUntil(() => focused(element) === 'lost-taken');
    expect(asked().at(-1)).to.deep.equal({ contact: 'reader@example.org' });
  });

  it('can be asked again for another contact', async () => {
    const element = await opened();
    await type(element, 'lost-contact', 'reader@example.org');
    send(element);
    await waitUntil(() => focused(element) === 'lost-taken');
    details(element)?.querySelector<HTMLButtonElement>('button')?.click();
    await waitUntil(() => focused(element) === 'lost-contact');
    expect(details(element)?.open).to.equal(true);
  });

  it('stands open where a look-up found nothing', async () => {
    cms.on('POST /tracking', () => jsonResponse(404, buildRefusal(404, { path: '', code: 'notFound' })));
    history.replaceState(null, '', '#ms/track/KF7M2XQ9/k1.secret');
    const element = await fixture<MemberTracking>(
      html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`,
    );
    await waitUntil(() => details(element)?.open);
  });

  it('a case that others have tried to guess opens with a proof of work', async () => {
    const bodies = () => cms.callsTo('POST /tracking');
    cms.on('POST /tracking', () => jsonResponse(404, buildRefusal(404, { path: '', code: 'notFound' })));
    history.replaceState(null, '', '#ms/track/KF7M2XQ9/k1.secret');
    await fixture<MemberTracking>(html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`);
    await waitUntil(() => cms.callsTo('GET /challenge').length === 1);
    expect(bodies()).to.have.length(1);
  });
});
