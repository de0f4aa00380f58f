import { fileLimits } from '@member-services/contract/forms';
import type { ApplicantActionBody, Tracking } from '@member-services/contract/forms';
import type { UploadDesk } from '../../submission/files/upload-desk.js';
import { buildTracking, REFERENCE } from '../../testing/build-tracking.js';
import { buildCatalogue, buildRefusal } from '../../testing/builders.js';
import { endlessFile } from '../../testing/endless-file.js';
import { choose, submit, write } from '../../testing/case-user.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import './member-tracking.js';
import type { MemberTracking } from './member-tracking.component.js';

const ACTION = `POST /submissions/${REFERENCE}/actions`;

type FilesField = HTMLElement & { files: { desk: UploadDesk | null } | null };

describe('<member-tracking>, words that were not sent yet', () => {
  let cms: MockCms;
  const root = (element: MemberTracking) => element.renderRoot as ShadowRoot;
  const text = (element: MemberTracking) => root(element).textContent.replace(/\s+/g, ' ');
  const taken = () => cms.callsTo(ACTION).map(({ body }) => body as ApplicantActionBody);

  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('POST /tracking', () => ({ data: buildTracking() }))
      .install();
    history.replaceState(null, '', `#ms/track/${REFERENCE}/k1.secret`);
  });
  afterEach(() => {
    cms.restore();
    history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  async function opened(): Promise<MemberTracking> {
    const element = await fixture<MemberTracking>(
      html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`,
    );
    await waitUntil(() => root(element).querySelector('.facts')?.textContent.includes('2026'));
    return element;
  }

  it('sends nothing when the form was closed while a file was on its way', async () => {
    const element = await opened();
    await choose(element, 'message');
    await write(element, 'Here is the letter');
    const files = () => root(element).querySelector<FilesField>('#field-files')?.files;
    await waitUntil(() => files()?.desk, 'No file could be chosen');
    const { desk } = files() ?? {};
    desk?.add({ name: 'message', ...fileLimits({}) }, [endlessFile('long.pdf')]);
    submit(element);
    await waitUntil(() => text(element).includes('Sending'));
    [...root(element).querySelectorAll('button')]
      .find(({ textContent }) => textContent.trim() === 'Back')
      ?.click();
    await waitUntil(() => !root(element).querySelector('form.action'), 'The form stayed');
    desk?.clear();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(taken()).to.have.length(0);
    await choose(element, 'message');
    submit(element);
    await waitUntil(() => taken().length === 1, 'It was not sent any more');
    expect(taken()[0]?.words).to.equal('Here is the letter');
  });

  it('asks before the page goes away with words that were not sent, and only then', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    cms.on(ACTION, () => ({ data: buildTracking() }));
    const element = await opened();
    expect([asks(), element.unsent]).to.deep.equal([false, false]);
    await choose(element, 'message');
    await write(element, 'Here is the letter');
    expect([asks(), element.unsent]).to.deep.equal([true, true]);
    submit(element);
    await waitUntil(() => root(element).querySelector('[part=done]'));
    expect([asks(), element.unsent]).to.deep.equal([false, false]);
  });

  it('keeps the form of an action open until the CMS has answered', async () => {
    let answer: (response: Response) => void = () => undefined;
    cms.on(ACTION, () => new Promise((resolve) => (answer = resolve)));
    const element = await opened();
    await choose(element, 'message');
    await write(element, 'One thing');
    submit(element);
    await waitUntil(() => taken().length === 1);
    root(element).querySelector<HTMLButtonElement>('#choose-withdraw')?.click();
    await element.updateComplete;
    submit(element);
    answer(jsonResponse(200, { data: buildTracking(), meta: {} }));
    await waitUntil(() => root(element).querySelector('[part=done]'));
    expect(taken()).to.have.length(1);
  });

  it('keeps what was written while an action was on its way', async () => {
    let answer: (response: Response) => void = () => undefined;
    cms.on(ACTION, () => new Promise((resolve) => (answer = resolve)));
    const element = await opened();
    await choose(element, 'message');
    await write(element, 'One thing');
    submit(element);
    await waitUntil(() => taken().length === 1);
    await write(element, 'One thing, and another');
    answer(jsonResponse(200, { data: buildTracking(), meta: {} }));
    await waitUntil(() => root(element).querySelector('[part=done]'));
    const field = root(element).querySelector('#field-words')?.shadowRoot?.querySelector('textarea');
    expect([field?.value, element.unsent]).to.deep.equal(['One thing, and another', true]);
  });

  it('keeps corrected fields beside the words after a conflict, no secret whole, until they are removed', async () => {
    const correction = {
      ...{
        reason: 'Please correct this',
        askedAt: '2026-11-25T18:00:00.000Z',
        until: '2030-12-25',
        purpose: 'correct' as const,
      },
      ...{ fields: ['applicant.nationalId', 'applicant.mobile'], answers: {} },
    } satisfies Tracking['correction'];
    const before = buildTracking({ status: 'awaiting-applicant', actions: ['supplyCorrection'], correction });
    const after = buildTracking({ status: 'verified', actions: ['message', 'withdraw'] });
    cms.on('POST /tracking', () => ({ data: before }));
    cms.on(ACTION, () => {
      cms.on('POST /tracking', () => ({ data: after }));
      return jsonResponse(409, buildRefusal(409, { path: 'action', code: 'actionNotPermitted' }));
    });
    const element = await opened();
    await choose(element, 'supplyCorrection');
    await write(element, 'Both were old');
    for (const [name, value] of [
      ['nationalId', '1012345672'],
      ['mobile', '0512345678'],
    ] as const) {
      const control = () =>
        root(element).querySelector(`[id="field-applicant.${name}"]`)?.shadowRoot?.querySelector('input');
      await waitUntil(control);
      const input = control();
      if (!input) throw new Error(`No ${name}`);
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    submit(element);
    const kept = () =>
      [...root(element).querySelectorAll<HTMLTextAreaElement>('textarea[readonly]')].map(
        ({ value }) => value,
      );
    await waitUntil(() => kept().length === 3, 'It was not all kept');
    expect(kept()).to.include('…5672').and.to.include('Both were old');
    expect(kept().join()).to.include('512345678').and.not.to.include('1012345672');
    await choose(element, 'message');
    expect(kept()).to.have.length(3);
    root(element).querySelector<HTMLButtonElement>('[part=kept] button')?.click();
    await element.updateComplete;
    expect(kept()).to.have.length(0);
  });
});
