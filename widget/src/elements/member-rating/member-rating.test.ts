import type { RatingBody } from '@member-services/contract/forms';
import { expectAccessible } from '../../testing/accessible.js';
import { buildCatalogue, buildRefusal } from '../../testing/builders.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import './member-rating.js';
import type { MemberRating } from './member-rating.component.js';

describe('<member-rating>', () => {
  let cms: MockCms;

  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('POST /ratings', () => ({ data: { accepted: true } }))
      .install();
  });
  afterEach(() => {
    cms.restore();
    history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  const root = (element: MemberRating) => element.renderRoot as ShadowRoot;
  const steps = (element: MemberRating, name = 'satisfaction') => [
    ...root(element).querySelectorAll<HTMLInputElement>(`#${name} input`),
  ];
  const send = (element: MemberRating) =>
    root(element).querySelector<HTMLButtonElement>('button[type=submit]');
  const sent = () => cms.callsTo('POST /ratings').map(({ body }) => body as RatingBody);

  async function rating(lang: 'ar' | 'en' = 'en'): Promise<MemberRating> {
    const element = await fixture<MemberRating>(
      html`<member-rating lang=${lang} api=${MockCms.api} service="membership-renewal"></member-rating>`,
    );
    await waitUntil(() => root(element).querySelector('.title')?.textContent.trim(), 'the words stand');
    return element;
  }

  for (const lang of ['ar', 'en'] as const) {
    it(`asks one question and offers more, accessibly, in ${lang}`, async () => {
      const element = await rating(lang);
      expect(steps(element).filter(({ checked }) => checked)).to.have.length(0);
      await expectAccessible(element);
      root(element).querySelector('details')?.setAttribute('open', '');
      await expectAccessible(element);
    });
  }

  it('stays within the narrow place that a tracking page has for it on a small phone', async () => {
    const element = await rating('ar');
    element.style.inlineSize = '14.25rem';
    element.style.setProperty('--_frame', '0px');
    root(element).querySelector('details')?.setAttribute('open', '');
    await element.updateComplete;
    const { left, right } = element.getBoundingClientRect();
    for (const tile of root(element).querySelectorAll('.tile')) {
      const box = tile.getBoundingClientRect();
      expect(box.left).to.be.at.least(left);
      expect(box.right).to.be.at.most(right);
      expect(box.height).to.be.at.least(44);
    }
  });

  it('says what is missing and moves there', async () => {
    const element = await rating();
    send(element)?.click();
    await waitUntil(() => root(element).querySelector('.error'));
    expect(sent()).to.have.length(0);
    expect(root(element).activeElement).to.equal(steps(element)[0]);
    await expectAccessible(element);
  });

  it('follows the reading direction with the arrow keys', async () => {
    for (const [lang, key] of [
      ['ar', 'ArrowLeft'],
      ['en', 'ArrowRight'],
    ] as const) {
      const element = await rating(lang);
      const [first, second] = steps(element);
      first?.click();
      first?.focus();
      first?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await element.updateComplete;
      expect(second?.checked, lang).to.equal(true);
      expect(root(element).activeElement, lang).to.equal(second);
      element.remove();
    }
  });

  it('keeps the focus with the step that was chosen when the choice is taken back', async () => {
    const element = await rating();
    root(element).querySelector('details')?.setAttribute('open', '');
    steps(element, 'ease')[3]?.click();
    await element.updateComplete;
    const clear = root(element).querySelector<HTMLElement>('#ease .link-button');
    clear?.focus();
    clear?.click();
    await element.updateComplete;
    expect(root(element).querySelector('#ease .link-button') === null).to.equal(true);
    expect(root(element).activeElement === steps(element, 'ease')[3]).to.equal(true);
    expect(steps(element, 'ease').some(({ checked }) => checked)).to.equal(false);
  });

  it('leaves an arrow alone that is held with Alt', async () => {
    const element = await rating('en');
    const [first, second] = steps(element);
    first?.click();
    const back = new KeyboardEvent('keydown', {
      ...{ key: 'ArrowRight', altKey: true, bubbles: true, cancelable: true },
    });
    first?.dispatchEvent(back);
    await element.updateComplete;
    expect([second?.checked, back.defaultPrevented]).to.deep.equal([false, false]);
  });

  it('sends what was chosen, once for two clicks, and thanks', async () => {
    const element = await rating();
    let rated = 0;
    element.addEventListener('member-rated', ({ detail }: Event & { detail?: unknown }) => {
      rated += 1;
      expect(detail).to.deep.equal({});
    });
    steps(element)[3]?.click();
    await element.updateComplete;
    send(element)?.click();
    send(element)?.click();
    await waitUntil(() => root(element).querySelector('#outcome'));
    expect(sent()).to.have.length(1);
    expect(sent()[0]).to.include({ satisfaction: 4, locale: 'en' });
    expect(sent()[0]?.subject).to.deep.equal({ service: 'membership-renewal' });
    expect(sent()[0]).not.to.have.any.keys('ease', 'drivers', 'comment', 'publishComment');
    expect(rated).to.equal(1);
    await expectAccessible(element);
  });

  it('rates a case by the token it is handed, without reading anything', async () => {
    const element = await fixture<MemberRating>(
      html`<member-rating
        lang="ar"
        api=${MockCms.api}
        .reference=${'ABCD'}
        .token=${'t0ken'}
      ></member-rating>`,
    );
    await waitUntil(() => steps(element).length === 5);
    steps(element)[0]?.click();
    await element.updateComplete;
    send(element)?.click();
    await waitUntil(() => sent().length === 1);
    expect(sent()[0]?.subject).to.deep.equal({ reference: 'ABCD', token: 't0ken' });
    expect(cms.callsTo('GET /catalogue')).to.have.length(0);
    expect(element.outerHTML).not.to.contain('t0ken');
  });

  it('takes an invitation from the fragment', async () => {
    history.replaceState(null, '', '#ms/rate/k1.inv');
    const element = await fixture<MemberRating>(
      html`<member-rating lang="en" api=${MockCms.api}></member-rating>`,
    );
    await waitUntil(() => steps(element).length === 5);
    steps(element)[4]?.click();
    await element.updateComplete;
    send(element)?.click();
    await waitUntil(() => sent().length === 1);
    expect(sent()[0]?.subject).to.deep.equal({ invitation: 'k1.inv' });
  });

  it('leads from an invitation that cannot be used to the choice of a service, with what was filled in', async () => {
    history.replaceState(null, '', '#ms/rate/k1.old');
    const element = await fixture<MemberRating>(
      html`<member-rating lang="en" api=${MockCms.api}></member-rating>`,
    );
    await waitUntil(() => steps(element).length === 5);
    steps(element)[3]?.click();
    await element.updateComplete;
    cms.on('POST /ratings', () => jsonResponse(404, buildRefusal(404)));
    send(element)?.click();
    await waitUntil(() => root(element).querySelector('#outcome'));
    root(element).querySelector('button')?.click();
    await waitUntil(() => root(element).querySelector('#service'));
    expect(steps(element)[3]?.checked).to.equal(true);
  });

  it('writes numbers in the digits that a tracking page has read', async () => {
    const element = await fixture<MemberRating>(
      html`<member-rating
        lang="ar"
        api=${MockCms.api}
        .reference=${'ABCD'}
        .token=${'t0ken'}
        .digits=${'arabicIndic'}
      ></member-rating>`,
    );
    await waitUntil(() => root(element).querySelector('.drivers')?.textContent.includes('من ١ (ضعيف جدًا)'));
    expect(root(element).querySelector('.drivers')?.textContent).to.include('٥').and.not.match(/[0-9]/);
  });

  it('writes numbers in the digits of the association where a link is opened, and waits for nothing', async () => {
    history.replaceState(null, '', '#ms/rate/k1.inv');
    let answer: (response: Response) => void = () => undefined;
    cms.on('GET /catalogue', () => new Promise((resolve) => (answer = resolve)));
    const element = await fixture<MemberRating>(
      html`<member-rating lang="ar" api=${MockCms.api}></member-rating>`,
    );
    await waitUntil(() => steps(element).length === 5);
    answer(jsonResponse(200, { data: buildCatalogue(), meta: { digits: 'arabicIndic' } }));
    await waitUntil(() => root(element).querySelector('.tiles')?.textContent.includes('٣'));
    expect(root(element).querySelector('form')?.textContent).not.to.match(/[0-9]/);
  });

  it('begins anew where another invitation is opened', async () => {
    history.replaceState(null, '', '#ms/rate/k1.first');
    const element = await fixture<MemberRating>(
      html`<member-rating lang="en" api=${MockCms.api}></member-rating>`,
    );
    await waitUntil(() => steps(element).length === 5);
    steps(element)[4]?.click();
    await element.updateComplete;
    send(element)?.click();
    await waitUntil(() => root(element).querySelector('#outcome'));
    window.location.hash = '#ms/rate/k1.second';
    await waitUntil(() => steps(element).length === 5);
    expect(steps(element).some(({ checked }) => checked)).to.equal(false);
    steps(element)[0]?.click();
    await element.updateComplete;
    send(element)?.click();
    await waitUntil(() => sent().length === 2);
    expect(sent()[1]?.subject).to.deep.equal({ invitation: 'k1.second' });
    expect(sent()[1]?.idempotencyKey).not.to.equal(sent()[0]?.idempotencyKey);
  });

  it('asks before another invitation or the next page takes the place of a rating that was not sent', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    history.replaceState(null, '', '#ms/rate/k1.first');
    const element = await fixture<MemberRating>(
      html`<member-rating lang="en" api=${MockCms.api}></member-rating>`,
    );
    await waitUntil(() => steps(element).length === 5);
    expect([asks(), element.unsent]).to.deep.equal([false, false]);
    steps(element)[4]?.click();
    await element.updateComplete;
    expect([asks(), element.unsent]).to.deep.equal([true, true]);
    const dialog = () => root(element).querySelector<HTMLDialogElement>('dialog[open]');
    window.location.hash = '#ms/rate/k1.second';
    await waitUntil(dialog, 'Nobody asked');
    await expectAccessible(element);
    expect(window.location.hash).to.equal('#ms/rate/k1.first');
    dialog()?.querySelector('button')?.click();
    await waitUntil(() => !dialog());
    expect(steps(element)[4]?.checked).to.equal(true);
    send(element)?.click();
    await waitUntil(() => root(element).querySelector('#outcome'));
    expect(sent()[0]?.subject).to.deep.equal({ invitation: 'k1.first' });
    expect([asks(), element.unsent]).to.deep.equal([false, false]);
  });

  it('lets anybody choose a service where nothing is named', async () => {
    const element = await fixture<MemberRating>(
      html`<member-rating lang="en" api=${MockCms.api}></member-rating>`,
    );
    await waitUntil(() => root(element).querySelector('#service'));
    steps(element)[2]?.click();
    await element.updateComplete;
    send(element)?.click();
    await element.updateComplete;
    expect(sent()).to.have.length(0);
    await expectAccessible(element);
  });

  it('answers a second rating with calm words', async () => {
    cms.on('POST /ratings', () =>
      jsonResponse(409, buildRefusal(409, { path: 'subject', code: 'alreadyRated' })),
    );
    const element = await rating('ar');
    steps(element)[1]?.click();
    await element.updateComplete;
    send(element)?.click();
    await waitUntil(() => root(element).querySelector('#outcome'));
    expect(root(element).querySelector('.danger, [role=alert]')).to.equal(null);
    await expectAccessible(element);
  });

  it('keeps everything when sending fails, and sends the same key again', async () => {
    cms.on('POST /ratings', () => jsonResponse(503, {}));
    const element = await rating();
    steps(element)[1]?.click();
    await element.updateComplete;
    send(element)?.click();
    await waitUntil(() => root(element).querySelector('#failed'));
    expect(steps(element)[1]?.checked).to.equal(true);
    await expectAccessible(element);
    cms.on('POST /ratings', () => ({ data: { accepted: true } }));
    send(element)?.click();
    await waitUntil(() => root(element).querySelector('#outcome'));
    const [first, second] = sent();
    expect(second?.idempotencyKey).to.equal(first?.idempotencyKey);
  });

  it('says what to do when the services cannot be read', async () => {
    cms.on('GET /catalogue', () => jsonResponse(500, {}));
    const element = await fixture<MemberRating>(
      html`<member-rating lang="en" api=${MockCms.api}></member-rating>`,
    );
    await waitUntil(() => root(element).querySelector('[part=failure]'));
    await expectAccessible(element);
  });
});
