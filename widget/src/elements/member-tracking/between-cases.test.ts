import type { Tracking } from '@member-services/contract/forms';
import { createReference } from '@member-services/contract/forms';
import { buildTracking, REFERENCE } from '../../testing/build-tracking.js';
import { buildCatalogue, buildService } from '../../testing/builders.js';
import { choose, write } from '../../testing/case-user.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import './member-tracking.js';
import type { MemberTracking } from './member-tracking.component.js';

const OTHER = createReference((count) => new Uint8Array(count).fill(9));
const TITLES: Record<string, string> = { [REFERENCE]: 'Financial support', [OTHER]: 'Membership renewal' };

describe('<member-tracking>, from one case to another', () => {
  let cms: MockCms;
  let overrides: Record<string, Partial<Tracking>>;
  const caseOf = (reference: string): Tracking =>
    buildTracking({ reference, serviceTitle: TITLES[reference] ?? '', ...overrides[reference] });
  const root = (element: MemberTracking) => element.renderRoot as ShadowRoot;
  const text = (element: MemberTracking) => root(element).textContent.replace(/\s+/g, ' ');
  const button = (element: MemberTracking, label: string | RegExp) =>
    [...root(element).querySelectorAll('button')].find(({ textContent }) =>
      typeof label === 'string' ? textContent.trim() === label : label.test(textContent),
    );
  const shows = (element: MemberTracking, reference: string) =>
    waitUntil(() =>
      root(element)
        .querySelector('.title')
        ?.textContent.includes(TITLES[reference] ?? '?'),
    );

  beforeEach(() => {
    overrides = {};
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('POST /tracking', ({ body }) => ({ data: caseOf((body as { reference: string }).reference) }))
      .install();
  });
  afterEach(() => {
    cms.restore();
    history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  /** The page of two cases that one link opens, at the first. */
  async function opened(): Promise<MemberTracking> {
    history.replaceState(null, '', `#ms/track/${REFERENCE}/k1.first/${OTHER}/k1.second`);
    const element = await fixture<MemberTracking>(
      html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`,
    );
    await shows(element, REFERENCE);
    return element;
  }

  const goTo = (element: MemberTracking, reference: string) =>
    [...root(element).querySelectorAll<HTMLButtonElement>('.several button')]
      .find(
        (one) => one.getAttribute('aria-current') === null && one.textContent.includes(reference.slice(-4)),
      )
      ?.click();

  async function sendHelp(element: MemberTracking): Promise<void> {
    root(element).querySelector<HTMLButtonElement>('#choose-withdraw')?.click();
    await waitUntil(() => root(element).querySelector('form.action'));
    root(element).querySelector<HTMLButtonElement>('form.action button[type=submit]')?.click();
  }

  it('goes to another case after something was done in the first', async () => {
    cms.on(`POST /submissions/${REFERENCE}/actions`, () => ({
      data: caseOf(REFERENCE),
    }));
    const element = await opened();
    await sendHelp(element);
    await waitUntil(() => root(element).querySelector('[part=done]'));
    goTo(element, OTHER);
    await shows(element, OTHER);
    expect(root(element).querySelector('[part=done]')).to.equal(null);
  });

  it('leaves the case after something was done in it', async () => {
    cms.on(`POST /submissions/${REFERENCE}/actions`, () => ({ data: caseOf(REFERENCE) }));
    const element = await opened();
    await sendHelp(element);
    await waitUntil(() => root(element).querySelector('[part=done]'));
    button(element, /another/i)?.click();
    await waitUntil(() => root(element).querySelector('#lookup-reference'));
    expect(text(element)).not.to.include('Financial support');
  });

  it('asks before another case of the link takes the place of words that were not sent', async () => {
    const element = await opened();
    await choose(element, 'message');
    await write(element, 'Here is the letter');
    goTo(element, OTHER);
    const dialog = () => root(element).querySelector<HTMLDialogElement>('dialog[open]');
    await waitUntil(dialog, 'Nobody asked');
    expect(root(element).querySelector('.title')?.textContent).to.include('Financial support');
    [...(dialog()?.querySelectorAll('button') ?? [])].at(-1)?.click();
    await shows(element, OTHER);
    expect(element.unsent).to.equal(false);
  });

  it('never shows the answer to an action of the first case as the second', async () => {
    let answer: (response: Response) => void = () => undefined;
    cms.on(`POST /submissions/${REFERENCE}/actions`, () => new Promise((resolve) => (answer = resolve)));
    const element = await opened();
    await sendHelp(element);
    await waitUntil(() => cms.callsTo(`POST /submissions/${REFERENCE}/actions`).length > 0);
    goTo(element, OTHER);
    await shows(element, OTHER);
    answer(jsonResponse(200, { data: caseOf(REFERENCE), meta: {} }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(root(element).querySelector('.title')?.textContent).to.include('Membership renewal');
  });

  it('a73 hands no file of the first case to whoever reads the second by then', async () => {
    const file = {
      id: 'f1',
      field: 'message',
      name: 'letter.pdf',
      size: 10,
      mediaType: 'application/pdf',
    } as const;
    overrides[REFERENCE] = {
      attachments: [
        { ...file, from: 'staff', scan: 'clean', at: '2026-11-26T09:00:00.000Z', readable: true },
      ],
      messages: [{ at: '2026-11-26T09:00:00.000Z', from: 'staff', text: 'The letter', attachments: ['f1'] }],
    };
    let answer: (response: Response) => void = () => undefined;
    cms.on('POST /tracking/attachments', () => new Promise((resolve) => (answer = resolve)));
    const element = await opened();
    root(element).querySelector<HTMLButtonElement>('.files button')?.click();
    await waitUntil(() => cms.callsTo('POST /tracking/attachments').length === 1);
    goTo(element, OTHER);
    await shows(element, OTHER);
    const create = URL.createObjectURL.bind(URL);
    let handed = 0;
    URL.createObjectURL = (blob: Blob) => {
      handed += 1;
      return create(blob);
    };
    try {
      answer(new Response('%PDF', { headers: { 'Content-Type': 'application/pdf' } }));
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      URL.createObjectURL = create;
    }
    expect(handed).to.equal(0);
  });

  it('takes focus along to the case that was chosen', async () => {
    const element = await opened();
    goTo(element, OTHER);
    await shows(element, OTHER);
    await waitUntil(() => root(element).activeElement?.id === 'case');
  });

  it('takes focus to the case that was looked up', async () => {
    const element = await fixture<MemberTracking>(
      html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`,
    );
    await waitUntil(() => root(element).querySelector('#lookup-reference'));
    for (const [id, typed] of [
      ['lookup-reference', REFERENCE],
      ['lookup-token', 'k1.first'],
    ] as const) {
      const input = root(element).querySelector(`#${id}`)?.shadowRoot?.querySelector('input');
      if (!input) throw new Error(id);
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    root(element).querySelector<HTMLButtonElement>('form.lookup button[type=submit]')?.click();
    await shows(element, REFERENCE);
    await waitUntil(() => root(element).activeElement?.id === 'case');
  });

  it('keeps the section on own data open when a form in it is closed', async () => {
    overrides[REFERENCE] = { actions: ['see', 'erase'] };
    const element = await opened();
    const section = root(element).querySelector<HTMLDetailsElement>('details[part=privacy]');
    section?.querySelector('summary')?.click();
    root(element).querySelector<HTMLButtonElement>('#choose-see')?.click();
    await waitUntil(() => root(element).querySelector('form.action'));
    button(element, 'Back')?.click();
    await waitUntil(() => !root(element).querySelector('form.action'));
    await waitUntil(() => root(element).activeElement?.id === 'choose-see');
  });

  it('asks in the second case for what was asked there', async () => {
    const correction = {
      reason: 'Please look again',
      answers: {},
      until: '2030-01-01',
      purpose: 'correct',
    } as const;
    overrides[REFERENCE] = {
      status: 'awaiting-applicant',
      actions: ['supplyCorrection'],
      correction: { ...correction, fields: ['applicant.mobile'] } as never,
    };
    overrides[OTHER] = {
      service: 'gone',
      status: 'awaiting-applicant',
      actions: ['supplyCorrection'],
      correction: { ...correction, fields: ['amount'] } as never,
    };
    cms.on('GET /services/financial-support', () => ({ data: buildService() }));
    const element = await opened();
    goTo(element, OTHER);
    await shows(element, OTHER);
    root(element).querySelector<HTMLButtonElement>('#choose-supplyCorrection')?.click();
    await waitUntil(() => root(element).querySelector('form.action'));
    expect(root(element).querySelector('member-mobile-field')).to.equal(null);
  });
});
