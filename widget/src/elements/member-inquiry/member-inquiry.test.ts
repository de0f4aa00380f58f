import type { SubmissionBody } from '@member-services/contract/forms';
import { expectAccessible } from '../../testing/accessible.js';
import { buildQuestions } from '../../testing/build-questions.js';
import { buildTracking } from '../../testing/build-tracking.js';
import { buildCatalogue, buildReceipt, buildRefusal } from '../../testing/builders.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import type { MemberAttachmentField } from '../../fields/attachment-field/attachment-field.component.js';
import { choose, write } from '../../testing/case-user.js';
import type { MemberTracking } from '../member-tracking/member-tracking.component.js';
import './member-inquiry.js';
import type { MemberInquiry } from './member-inquiry.component.js';

describe('<member-inquiry>', () => {
  let cms: MockCms;
  const root = (element: MemberInquiry) => element.renderRoot as ShadowRoot;
  const text = (element: MemberInquiry) => root(element).textContent;
  const sent = () => cms.callsTo('POST /submissions').map(({ body }) => body as SubmissionBody);

  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('GET /faqs', () => ({ data: buildQuestions() }))
      .on('POST /faqs/q1/feedback', () => ({ data: {} }))
      .on('POST /submissions', () => ({ data: buildReceipt() }))
      .on('POST /tracking', () => ({ data: buildTracking() }))
      .install();
  });
  afterEach(() => cms.restore());

  async function inquiry(lang: 'ar' | 'en' = 'en'): Promise<MemberInquiry> {
    const element = await fixture<MemberInquiry>(
      html`<member-inquiry lang=${lang} api=${MockCms.api}>Reach us</member-inquiry>`,
    );
    await waitUntil(() => root(element).querySelector('form, [part=failure]'));
    return element;
  }

  async function control<Control extends Element>(
    element: MemberInquiry,
    path: string,
    selector: string,
  ): Promise<Control> {
    const find = () =>
      root(element)
        .querySelector(`#${CSS.escape(`field-${path}`)}`)
        ?.shadowRoot?.querySelector(selector);
    await waitUntil(find, path);
    return find() as Control;
  }

  async function type(element: MemberInquiry, path: string, words: string): Promise<void> {
    const input = await control<HTMLInputElement>(element, path, 'input, textarea');
    input.value = words;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
  }

  async function pick(element: MemberInquiry, path: string, value: string): Promise<void> {
    (await control<HTMLInputElement>(element, path, `input[value=${value}]`)).click();
    await element.updateComplete;
  }

  const submit = (element: MemberInquiry) =>
    root(element).querySelector<HTMLButtonElement>('form button[type=submit]')?.click();

  async function fill(element: MemberInquiry): Promise<void> {
    await pick(element, 'category', 'question');
    await type(element, 'answers.subject', 'Opening hours');
    await type(element, 'answers.message', 'When are you open on Sundays, please?');
    await type(element, 'applicant.name', 'A. B.');
    await pick(element, 'applicant.kind', 'public');
    await type(element, 'applicant.email', 'a@example.org');
    await pick(element, 'applicant.preferredChannel', 'email');
  }

  async function check(element: MemberInquiry): Promise<void> {
    submit(element);
    await waitUntil(() => root(element).querySelector('[part=answers]'), 'the check stands');
  }

  for (const lang of ['ar', 'en'] as const) {
    it(`tells of privacy before the first field, and is accessible, in ${lang}`, async () => {
      const element = await inquiry(lang);
      await control(element, 'applicant.preferredChannel', 'input');
      const [first] = root(element).querySelectorAll('[part=privacy-notice], [id^=field-]');
      expect(first?.getAttribute('part')).to.equal('privacy-notice');
      await expectAccessible(element);
    });
  }

  it('names everything that is missing, and leads to it', async () => {
    const element = await inquiry();
    submit(element);
    await waitUntil(() => root(element).querySelector('#problems button'), 'the summary stands');
    expect(root(element).querySelectorAll('#problems li').length).to.be.at.least(5);
    await expectAccessible(element);
    root(element).querySelector<HTMLButtonElement>('#problems button')?.click();
    await waitUntil(() => root(element).activeElement?.id.startsWith('field-'));
    expect(sent()).to.have.length(0);
  });

  it('is checked, sent once, and answered with a reference that leads to tracking', async () => {
    const element = await inquiry();
    const submitted: unknown[] = [];
    element.addEventListener('member-submitted', (event: Event & { detail?: unknown }) => {
      submitted.push(event.detail);
    });
    await fill(element);
    await check(element);
    await expectAccessible(element);
    submit(element);
    await waitUntil(() => root(element).querySelector('#problems'), 'the consent is missing');
    root(element).querySelector<HTMLInputElement>('[part=consent] input')?.click();
    await element.updateComplete;
    submit(element);
    submit(element);
    await waitUntil(() => root(element).querySelector('[part=receipt]'), 'the receipt stands');
    expect(sent()).to.have.length(1);
    expect(sent()[0]).to.deep.include({
      kind: 'inquiry',
      category: 'question',
      answers: { subject: 'Opening hours', message: 'When are you open on Sundays, please?' },
    });
    expect(submitted).to.deep.equal([{ reference: buildReceipt().reference, kind: 'inquiry' }]);
    expect(text(element)).to.contain('We have received your message');
    await expectAccessible(element);
    [...root(element).querySelectorAll('button')].find((one) => one.textContent.includes('here'))?.click();
    const conversation = () => root(element).querySelector<MemberTracking>('member-tracking');
    await waitUntil(() => conversation()?.renderRoot.querySelector('#choose-message'), 'The case stands');
    expect(element.unsent).to.equal(false);
    const tracking = conversation();
    if (!tracking) throw new Error('Nothing is followed.');
    await choose(tracking, 'message');
    await write(tracking, 'I forgot to say');
    expect(element.unsent, 'what is written below the receipt counts').to.equal(true);
  });

  it('keeps everything when sending fails', async () => {
    cms.on('POST /submissions', () => jsonResponse(503, {}));
    const element = await inquiry();
    await fill(element);
    await check(element);
    root(element).querySelector<HTMLInputElement>('[part=consent] input')?.click();
    await element.updateComplete;
    submit(element);
    await waitUntil(() => root(element).querySelector('[part=failure]'));
    expect(text(element)).to.contain('Your message has not been sent yet').and.contain('Opening hours');
    await expectAccessible(element);
  });

  it('reads a privacy notice that changed meanwhile, and is sent with the one that was agreed to', async () => {
    const element = await inquiry();
    await fill(element);
    await check(element);
    const tick = () => root(element).querySelector<HTMLInputElement>('[part=consent] input')?.click();
    tick();
    await element.updateComplete;
    const { notices } = buildCatalogue();
    const privacy = { ...notices.privacy, version: '2.0' };
    cms.on('GET /catalogue', () => ({ data: buildCatalogue({ notices: { ...notices, privacy } }) }));
    cms.on('POST /submissions', () =>
      jsonResponse(
        400,
        buildRefusal(400, { path: 'consent.privacy-notice.version', code: 'versionOutdated' }),
      ),
    );
    submit(element);
    const review = () =>
      [...root(element).querySelectorAll('button')].find((one) => one.textContent.includes('Look over'));
    await waitUntil(review, 'it offers to look it over');
    cms.on('POST /submissions', () => ({ data: buildReceipt() }));
    review()?.click();
    await waitUntil(() => text(element).includes('has new wording'), 'it says so');
    await check(element);
    expect(text(element)).to.contain('Opening hours');
    expect(root(element).querySelector<HTMLInputElement>('[part=consent] input')?.checked).to.equal(false);
    tick();
    submit(element);
    await waitUntil(() => root(element).querySelector('[part=receipt]'), 'the receipt stands');
    expect(sent().at(-1)?.consent).to.deep.equal([
      { purpose: 'privacy-notice', version: '2.0', given: true },
    ]);
  });

  it('suggests answers while a message is written, beside it, without taking focus', async () => {
    const element = await inquiry();
    const input = await control<HTMLInputElement>(element, 'answers.subject', 'input');
    input.focus();
    const before = input.getBoundingClientRect().top;
    await type(element, 'answers.subject', 'renew my membership');
    await waitUntil(() => root(element).querySelector('[part=suggestion]'), 'a suggestion');
    expect(input.getBoundingClientRect().top).to.equal(before);
    expect(root(element).activeElement?.id).to.equal('field-answers.subject');
    await waitUntil(() =>
      [...root(element).querySelectorAll('[role=status]')].some((one) => one.textContent !== ''),
    );
    await expectAccessible(element);
    root(element).querySelector('details[part=suggestion]')?.setAttribute('open', '');
    [...root(element).querySelectorAll('button')]
      .find((one) => one.textContent.includes('answered me'))
      ?.click();
    await waitUntil(() => root(element).querySelector('#answered'));
    expect(sent()).to.have.length(0);
    expect(cms.callsTo('POST /faqs/q1/feedback')[0]?.body).to.include({ helpful: true });
    await expectAccessible(element);
    root(element).querySelector<HTMLButtonElement>('.link-button')?.click();
    await waitUntil(() => root(element).querySelector('form'));
    expect((await control<HTMLInputElement>(element, 'answers.subject', 'input')).value).to.equal(
      'renew my membership',
    );
  });

  it('writes on undisturbed when the questions cannot be read', async () => {
    cms.on('GET /faqs', () => jsonResponse(503, {}));
    const element = await inquiry();
    await fill(element);
    await check(element);
  });

  it('says how to reach the association when the CMS is away', async () => {
    cms.on('GET /catalogue', () => jsonResponse(503, {}));
    const element = await inquiry();
    expect(root(element).querySelector('[part=failure]')).not.to.equal(null);
    await expectAccessible(element);
  });

  it('takes files that help, for whoever wishes to add some, and sends them along', async () => {
    const element = await inquiry();
    await fill(element);
    const fieldOf = () => root(element).querySelector<MemberAttachmentField>('#field-answers\\.files');
    expect(fieldOf()).to.equal(null);
    root(element).querySelector<HTMLButtonElement>('#add-file')?.click();
    await waitUntil(() => fieldOf()?.shadowRoot?.activeElement, 'the field has the focus');
    expect(root(element).querySelector('#add-file')).to.equal(null);
    await expectAccessible(element);

    const file = {
      uploadToken: 'u'.repeat(32),
      name: 'إيصال.pdf',
      size: 2_000,
      mediaType: 'application/pdf',
    };
    fieldOf()?.files?.write('files', [{ ...file, scan: 'clean' }]);
    await check(element);
    expect(text(element)).to.contain('إيصال.pdf');
    root(element).querySelector<HTMLInputElement>('[part=consent] input')?.click();
    submit(element);
    await waitUntil(() => sent().length === 1, 'the message was sent');
    const [body] = sent();
    expect(body?.attachments).to.deep.equal([{ field: 'files', uploadToken: file.uploadToken }]);
    expect(body?.answers).to.have.all.keys('subject', 'message');
    expect(body?.draftKey).to.be.a('string');
  });

  it('counts a subject that was given as nothing that the person entered', async () => {
    const element = await inquiry();
    element.subject = 'renewal fee';
    await element.updateComplete;
    const subject = () => control<HTMLInputElement>(element, 'answers.subject', 'input');
    await waitUntil(async () => (await subject()).value === 'renewal fee', 'It was not given');
    expect(element.unsent).to.equal(false);
    element.subject = 'renewal fees';
    await waitUntil(async () => (await subject()).value === 'renewal fees', 'It was not given anew');
    await type(element, 'answers.subject', 'My renewal fees');
    expect(element.unsent).to.equal(true);
    element.subject = 'something else';
    await element.updateComplete;
    expect((await subject()).value).to.equal('My renewal fees');
  });

  it('is not emptied while it is on its way', async () => {
    let answer: (response: Response) => void = () => undefined;
    cms.on('POST /submissions', () => new Promise((resolve) => (answer = resolve)));
    const element = await inquiry();
    await fill(element);
    await check(element);
    root(element).querySelector<HTMLElement>('.consent input')?.click();
    await waitUntil(() => root(element).querySelector('#clear-draft'), 'Nothing can be cleared');
    submit(element);
    await waitUntil(() => sent().length === 1, 'Nothing was sent');
    await waitUntil(() => root(element).querySelector('#clear-draft') === null, 'It can still be cleared');
    answer(jsonResponse(503, {}));
    await waitUntil(() => root(element).querySelector('#clear-draft'), 'It cannot be cleared afterwards');
  });
});
