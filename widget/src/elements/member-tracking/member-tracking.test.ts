import type { ApplicantActionBody, Tracking, TrackingBody } from '@member-services/contract/forms';
import { expectAccessible } from '../../testing/accessible.js';
import { buildTracking, REFERENCE } from '../../testing/build-tracking.js';
import { buildCatalogue, buildRefusal, buildService } from '../../testing/builders.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import './member-tracking.js';
import type { MemberTracking } from './member-tracking.component.js';

describe('<member-tracking>', () => {
  let cms: MockCms;
  const token = 'k1.secret';
  const serve = (overrides: Partial<Tracking> = {}) =>
    cms.on('POST /tracking', () => ({ data: buildTracking(overrides) }));
  const actionRoute = `POST /submissions/${REFERENCE}/actions`;
  const root = (element: MemberTracking) => element.renderRoot as ShadowRoot;
  const text = (element: MemberTracking) => root(element).textContent;
  const asked = () => cms.callsTo('POST /tracking').map(({ body }) => body as TrackingBody);
  const taken = () => cms.callsTo(actionRoute).map(({ body }) => body as ApplicantActionBody);

  beforeEach(() => {
    cms = new MockCms().on('GET /catalogue', () => ({ data: buildCatalogue() })).install();
    serve();
  });
  afterEach(() => {
    cms.restore();
    history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  async function lookup(lang: 'ar' | 'en' = 'en'): Promise<MemberTracking> {
    const element = await fixture<MemberTracking>(
      html`<member-tracking lang=${lang} api=${MockCms.api}>How to reach us</member-tracking>`,
    );
    await waitUntil(() => root(element).querySelector('.title, [part=failure]'));
    return element;
  }

  async function opened(
    lang: 'ar' | 'en' = 'en',
    overrides: Partial<Tracking> = {},
  ): Promise<MemberTracking> {
    serve(overrides);
    history.replaceState(null, '', `#ms/track/${REFERENCE}/${token}`);
    const element = await lookup(lang);
    await waitUntil(() => root(element).querySelector('.facts')?.textContent.includes('2026'));
    return element;
  }

  /** Enters text into a field as a person does. */
  async function type(element: MemberTracking, id: string, words: string): Promise<void> {
    await waitUntil(() =>
      root(element).querySelector(`#${id}`)?.shadowRoot?.querySelector('input, textarea'),
    );
    const control = root(element)
      .querySelector(`#${id}`)
      ?.shadowRoot?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    if (!control) throw new Error(`No field ${id}`);
    control.value = words;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  }

  async function choose(element: MemberTracking, action: string): Promise<void> {
    root(element).querySelector<HTMLButtonElement>(`#choose-${action}`)?.click();
    await waitUntil(() => root(element).querySelector('form.action'));
  }

  const submit = (element: MemberTracking) =>
    root(element).querySelector<HTMLButtonElement>('form button[type=submit]')?.click();

  for (const lang of ['ar', 'en'] as const) {
    it(`offers to look a case up, accessibly, in ${lang}`, async () => {
      const element = await lookup(lang);
      await expectAccessible(element);
      submit(element);
      await element.updateComplete;
      await expectAccessible(element);
      expect(asked()).to.have.length(0);
    });

    it(`shows a case with window, words, messages and actions, accessibly, in ${lang}`, async () => {
      const element = await opened(lang, {
        status: 'under-study',
        decisionWindow: { basis: 'fixed', earliest: '2030-12-09', latest: '2030-12-25' },
        messages: [{ at: '2026-11-26T09:00:00.000Z', from: 'staff', text: 'مرحبًا <b>بكم</b>' }],
      });
      await waitUntil(() => text(element).includes('2030'));
      expect(root(element).querySelector('.messages b')).to.equal(null);
      expect(text(element)).to.contain('<b>بكم</b>');
      expect(root(element).querySelector('bdi.ref')?.textContent).to.match(/^\w{4}-\w{4}$/);
      await expectAccessible(element);
    });
  }

  it('reads the case of the link, and keeps the token out of the page', async () => {
    const element = await opened();
    expect(asked()).to.deep.equal([{ reference: REFERENCE, token }]);
    expect(element.outerHTML + root(element).innerHTML).not.to.contain(token);
    expect(window.location.hash).to.contain(token);
    expect(cms.calls.every(({ path }) => !path.includes(token))).to.equal(true);
  });

  it('forgives how a reference is typed, and takes a whole link for the code', async () => {
    const element = await lookup();
    await type(
      element,
      'lookup-reference',
      ` ${REFERENCE.toLowerCase().slice(0, 4)} - ${REFERENCE.slice(4)}`,
    );
    await type(element, 'lookup-token', `https://site.example/#ms/track/${REFERENCE}/${token}`);
    submit(element);
    await waitUntil(() => root(element).querySelector('.facts'));
    expect(asked()).to.deep.equal([{ reference: REFERENCE, token }]);
  });

  it('answers a wrong code and an unknown reference with the same sentence and a way to reach us', async () => {
    cms.on('POST /tracking', () => jsonResponse(404, buildRefusal(404, { path: '', code: 'notFound' })));
    history.replaceState(null, '', `#ms/track/${REFERENCE}/wrong`);
    const element = await lookup();
    await waitUntil(() => root(element).querySelector('[part=unknown] [part=contact]'));
    const sentence = root(element).querySelector('[part=unknown]')?.textContent;
    await expectAccessible(element);
    cms.on('POST /tracking', () =>
      jsonResponse(400, buildRefusal(400, { path: 'reference', code: 'tooLong' })),
    );
    await type(element, 'lookup-reference', 'nonsense');
    await type(element, 'lookup-token', 'x');
    submit(element);
    await element.updateComplete;
    await waitUntil(
      () => asked().length === 2 && root(element).querySelector('[part=unknown] [part=contact]'),
    );
    expect(root(element).querySelector('[part=unknown]')?.textContent).to.equal(sentence);
    const emptied = root(element).querySelector('#lookup-token')?.shadowRoot?.textContent;
    expect(emptied, 'the emptied code is not called missing').to.exist.and.not.include('Enter the link code');
  });

  it('calls an estimate one, and apologises when a fixed window has passed', async () => {
    const estimated = await opened('en', {
      decisionWindow: { basis: 'estimated', earliest: '2030-12-09', latest: '2031-01-04' },
    });
    await waitUntil(() => text(estimated).includes('estimate'));
    estimated.remove();
    const late = await opened('en', {
      status: 'under-study',
      decisionWindow: { basis: 'fixed', earliest: '2020-12-09', latest: '2020-12-25' },
    });
    await waitUntil(() => text(late).includes('We are late'));
  });

  it('sends words with an action once, shows the case after it, and moves to its status', async () => {
    cms.on(actionRoute, () => ({
      data: buildTracking({
        messages: [{ at: '2026-11-26T09:00:00.000Z', from: 'applicant', text: 'Hello' }],
      }),
    }));
    const element = await opened();
    await choose(element, 'message');
    submit(element);
    await element.updateComplete;
    expect(taken()).to.have.length(0);
    await expectAccessible(element);
    await type(element, 'field-words', 'Hello');
    submit(element);
    submit(element);
    await waitUntil(() => root(element).querySelector('[part=done]'));
    expect(taken()).to.have.length(1);
    expect(taken()[0]).to.include({ action: 'message', words: 'Hello', token });
    await waitUntil(() => root(element).activeElement?.id === 'case');
    expect(root(element).querySelector('.messages')?.textContent).to.contain('Hello');
    await expectAccessible(element);
  });

  it('asks before it withdraws', async () => {
    const element = await opened();
    await choose(element, 'withdraw');
    expect(taken()).to.have.length(0);
    expect(text(element)).to.contain('Do you want to withdraw it?');
  });

  it('keeps what was typed when the case has moved on, and shows how it stands', async () => {
    cms.on(actionRoute, () => {
      serve({ status: 'under-study', actions: ['message'] });
      return jsonResponse(409, buildRefusal(409, { path: 'action', code: 'actionNotPermitted' }));
    });
    const element = await opened();
    await choose(element, 'askHelp');
    await type(element, 'field-words', 'I do not understand');
    submit(element);
    await waitUntil(() => text(element).includes('With the research committee'));
    expect(root(element).querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value).to.equal(
      'I do not understand',
    );
    await expectAccessible(element);
  });

  it('keeps what was typed when the network is away, and sends the same key again', async () => {
    const element = await opened();
    await choose(element, 'message');
    await type(element, 'field-words', 'Hello');
    submit(element);
    await waitUntil(() => root(element).querySelector('#action-failed'));
    await expectAccessible(element);
    cms.on(actionRoute, () => ({ data: buildTracking() }));
    submit(element);
    await waitUntil(() => root(element).querySelector('[part=done]'));
    expect(taken()[0]?.idempotencyKey).to.equal(taken()[1]?.idempotencyKey);
  });

  it('asks for exactly what has to be corrected, in the fields of the form', async () => {
    cms.on('GET /services/financial-support', () => ({ data: buildService() }));
    cms.on(actionRoute, () => ({ data: buildTracking() }));
    const element = await opened('en', {
      status: 'awaiting-applicant',
      actions: ['supplyCorrection', 'withdraw', 'message'],
      correction: {
        reason: 'يرجى تصحيح الجوال',
        askedAt: '2026-11-26T09:00:00.000Z',
        fields: ['applicant.mobile', 'remark'],
        purpose: 'correct',
        until: '2030-12-25',
        answers: {},
      },
    });
    await choose(element, 'supplyCorrection');
    await type(element, 'field-applicant\\.mobile', '0512345678');
    await type(element, 'field-answers\\.remark', 'A. B.');
    await expectAccessible(element);
    submit(element);
    await waitUntil(() => taken().length === 1);
    expect(taken()[0]).to.deep.include({
      action: 'supplyCorrection',
      applicant: { mobile: '0512345678' },
      answers: { remark: 'A. B.' },
    });
  });

  it('lets a consent be taken back and data be asked for, whatever became of the case', async () => {
    const rights = ['see', 'correct', 'erase', 'withdrawConsent'] as const;
    const consents = [{ purpose: 'news', labels: { en: 'News of the association' }, given: true }];
    cms.on(actionRoute, () => ({
      data: buildTracking({
        status: 'closed',
        actions: [...rights],
        consents: consents.map((consent) => ({ ...consent, given: false })),
        privacy: [{ right: 'withdrawConsent', purpose: 'news', askedOn: '2026-11-25', dueOn: '2026-12-25' }],
      }),
    }));
    const element = await opened('en', { status: 'closed', actions: [...rights], consents });
    expect(root(element).querySelector('[part=actions]')).to.equal(null);
    root(element).querySelector<HTMLElement>('[part=privacy] summary')?.click();
    await choose(element, 'correct');
    submit(element);
    const words = root(element).querySelector<HTMLElement & { error: string }>('#field-words');
    await waitUntil(() => words?.error === 'Write what you would like to say');
    await expectAccessible(element);
    await choose(element, 'withdrawConsent-news');
    submit(element);
    await waitUntil(() => text(element).includes('The consent is taken back.'));
    expect(taken()[0]).to.deep.include({ action: 'withdrawConsent', purpose: 'news' });
    expect(text(element)).to.include('You took back a consent');
    expect(root(element).querySelector('#choose-withdrawConsent-news')).to.equal(null);
    await expectAccessible(element);
  });

  it('offers the rating at a conclusion, with the token of the case', async () => {
    const element = await opened('en', {
      kind: 'inquiry',
      status: 'answered',
      question: { subject: 'Fees', message: 'How much?' },
      timeline: [
        { at: '2026-11-25T18:00:00.000Z', event: 'submitted', status: 'submitted' },
        {
          at: '2026-11-26T18:00:00.000Z',
          event: 'answered',
          status: 'answered',
          words: 'Two hundred riyals.',
        },
      ],
      reopenUntil: '2026-12-03',
      actions: ['reopen'],
      rating: { conclusion: 'answered' },
    });
    const rating = root(element).querySelector('member-rating');
    expect(rating?.token).to.equal(token);
    await waitUntil(() => rating?.shadowRoot?.querySelector('#satisfaction'));
    expect(text(element)).to.contain('Two hundred riyals.').and.contain('This did not answer me');
    await expectAccessible(element);
  });

  it('a72 leaves nothing in the back-forward store, and reads anew', async () => {
    const element = await opened();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await element.updateComplete;
    expect(text(element)).not.to.contain('Financial support');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => asked().length === 2);
    await waitUntil(() => text(element).includes('Financial support'));
  });

  it('leaves no token in the address when another case is to be looked up', async () => {
    const element = await opened();
    [...root(element).querySelectorAll('button')]
      .find(({ textContent }) => textContent.includes('Track another'))
      ?.click();
    await waitUntil(() => root(element).activeElement?.id === 'lookup-reference');
    expect(window.location.href).not.to.contain(token);
    expect(text(element)).not.to.contain('Financial support');
  });

  it('refreshes, and says so in text', async () => {
    const element = await opened();
    serve({ status: 'verified' });
    [...root(element).querySelectorAll('button')]
      .find((button) => button.textContent.includes('Refresh'))
      ?.click();
    await waitUntil(() => root(element).querySelector('p[role=status]')?.textContent.includes('checked'));
  });

  it('has words and a way on when the CMS is away', async () => {
    cms.on('POST /tracking', () => jsonResponse(503, {}));
    history.replaceState(null, '', `#ms/track/${REFERENCE}/${token}`);
    const element = await lookup();
    await waitUntil(() => root(element).querySelector('[part=failure]'));
    await expectAccessible(element);
  });
});
