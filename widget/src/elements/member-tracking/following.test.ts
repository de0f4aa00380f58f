import { fileLimits } from '@member-services/contract/forms';
import type {
  ApplicantActionBody,
  CaseAttachment,
  Tracking,
  TrackingBody,
} from '@member-services/contract/forms';
import { expectAccessible } from '../../testing/accessible.js';
import { buildTracking, REFERENCE } from '../../testing/build-tracking.js';
import { buildCatalogue, buildRefusal, buildService } from '../../testing/builders.js';
import { choose, submit, write } from '../../testing/case-user.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import type { UploadDesk } from '../../submission/files/upload-desk.js';
import './member-tracking.js';
import type { MemberTracking } from './member-tracking.component.js';

const TOKEN = 'k1.secret';
const ACTION = `POST /submissions/${REFERENCE}/actions`;
const LETTER: CaseAttachment = {
  ...{ id: 'f1', field: 'message', name: 'خطاب.pdf', size: 204_800, mediaType: 'application/pdf' },
  ...{ from: 'applicant', scan: 'clean', at: '2026-11-26T09:00:00.000Z', readable: true },
};

describe('<member-tracking>, what can be done from the link', () => {
  let cms: MockCms;
  const serve = (overrides: Partial<Tracking> = {}) =>
    cms.on('POST /tracking', () => ({ data: buildTracking(overrides) }));
  const root = (element: MemberTracking) => element.renderRoot as ShadowRoot;
  const text = (element: MemberTracking) => root(element).textContent.replace(/\s+/g, ' ');
  const taken = () => cms.callsTo(ACTION).map(({ body }) => body as ApplicantActionBody);

  beforeEach(() => {
    cms = new MockCms().on('GET /catalogue', () => ({ data: buildCatalogue() })).install();
  });
  afterEach(() => {
    cms.restore();
    history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  async function opened(overrides: Partial<Tracking> = {}, fragment = ''): Promise<MemberTracking> {
    serve(overrides);
    history.replaceState(null, '', fragment || `#ms/track/${REFERENCE}/${TOKEN}`);
    const element = await fixture<MemberTracking>(
      html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`,
    );
    await waitUntil(() => root(element).querySelector('.facts')?.textContent.includes('2026'));
    return element;
  }

  type FilesField = HTMLElement & {
    files: { desk: UploadDesk | null; write: (field: string, files: object[]) => void } | null;
  };
  /** A file that has arrived, as the field notes it. */
  async function attach(
    element: MemberTracking,
    id: string,
    field: string,
    uploadToken: string,
  ): Promise<void> {
    const found = () => root(element).querySelector<FilesField>(`#${id}`);
    await waitUntil(() => found()?.files && found()?.shadowRoot?.querySelector('.choose'));
    found()?.files?.write(field, [
      { uploadToken, name: 'خطاب.pdf', size: 10, mediaType: 'application/pdf', scan: 'clean' },
    ]);
    await element.updateComplete;
  }

  it('f23 shows a case as an older CMS tells of it, and takes a message there', async () => {
    const { reference, kind, locale, status, submittedAt, timeline, applicant, actions } = buildTracking();
    const older = { reference, kind, locale, status, submittedAt, timeline, applicant, actions };
    cms.on(ACTION, () => ({ data: older }));
    cms.on('POST /tracking', () => ({ data: older }));
    history.replaceState(null, '', `#ms/track/${REFERENCE}/${TOKEN}`);
    const element = await fixture<MemberTracking>(
      html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`,
    );
    await waitUntil(() => root(element).querySelector('.facts')?.textContent.includes('2026'));
    await choose(element, 'message');
    await write(element, 'One more thing');
    submit(element);
    await waitUntil(() => taken().length === 1);
    await expectAccessible(element);
  });

  it('tells an answer once', async () => {
    const element = await opened({
      kind: 'inquiry',
      status: 'answered',
      timeline: [
        {
          at: '2026-11-26T18:00:00.000Z',
          event: 'answered',
          status: 'answered',
          words: 'Two hundred riyals.',
        },
      ],
    });
    expect(text(element).split('Two hundred riyals.')).to.have.length(2);
  });

  it('sends files along with a message, under the secret that they were uploaded with', async () => {
    cms.on(ACTION, () => ({ data: buildTracking() }));
    const element = await opened();
    await choose(element, 'message');
    await write(element, 'Here is the letter');
    await attach(element, 'field-files', 'message', 'upload-token-of-the-letter');
    await expectAccessible(element);
    submit(element);
    await waitUntil(() => taken().length === 1);
    expect(taken()[0]?.attachments).to.deep.equal([
      { field: 'message', uploadToken: 'upload-token-of-the-letter' },
    ]);
    expect(taken()[0]?.draftKey).to.match(/^[A-Za-z0-9_-]{16,64}$/);
  });

  it('sends nothing while a file has not arrived, and says so', async () => {
    const element = await opened();
    await choose(element, 'message');
    await write(element, 'Here is the letter');
    await attach(element, 'field-files', 'message', 'upload-token-of-the-letter');
    const field = root(element).querySelector<FilesField>('#field-files');
    field?.files?.desk?.add({ name: 'message', ...fileLimits({}) }, [new File([], 'empty.pdf')]);
    submit(element);
    await waitUntil(() => text(element).includes('A file did not arrive'));
    expect(taken()).to.have.length(0);
    await expectAccessible(element);
  });

  const asked: Partial<Tracking> = {
    status: 'awaiting-applicant',
    actions: ['supplyCorrection', 'withdraw', 'message'],
    attachments: [{ ...LETTER, field: 'proof' }],
    correction: {
      reason: 'Please correct this',
      askedAt: '2026-11-26T09:00:00.000Z',
      fields: ['remark', 'proof'],
      purpose: 'correct',
      until: '2030-12-25',
      answers: { remark: 'As it stands' },
    },
  };
  const withProof = () => {
    const service = buildService();
    const [step] = service.form.steps;
    if (step) step.fields = [...step.fields, { name: 'proof', type: 'attachment', label: 'Proof' }];
    return service;
  };

  it('shows what is to be corrected as it stands, asks for a file by name, and sends only what was changed', async () => {
    cms.on('GET /services/financial-support', () => ({ data: withProof() }));
    cms.on(ACTION, () => ({ data: buildTracking() }));
    const element = await opened(asked);
    expect(text(element).split('Please correct this')).to.have.length(2);
    await choose(element, 'supplyCorrection');
    const remark = () =>
      root(element)
        .querySelector('#field-answers\\.remark')
        ?.shadowRoot?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    await waitUntil(() => remark()?.value === 'As it stands');
    submit(element);
    await waitUntil(() => text(element).includes('until 25 December 2030'));
    expect(taken()).to.have.length(0);
    await attach(element, 'field-answers\\.proof', 'proof', 'upload-token-of-the-proof');
    const proof = root(element).querySelector('#field-answers\\.proof');
    expect(proof?.shadowRoot?.textContent).to.contain('Sent before').and.contain('خطاب.pdf');
    await expectAccessible(element);
    submit(element);
    await waitUntil(() => taken().length === 1);
    expect(taken()[0]).not.to.have.property('answers');
    expect(taken()[0]?.attachments).to.deep.equal([
      { field: 'proof', uploadToken: 'upload-token-of-the-proof' },
    ]);
  });

  it('takes a file that an inquiry is asked for', async () => {
    cms.on(ACTION, () => ({ data: buildTracking() }));
    const { correction } = asked;
    const element = await opened({
      ...asked,
      ...{ kind: 'inquiry', category: 'question' },
      ...(correction ? { correction: { ...correction, fields: ['files'], answers: {} } } : {}),
    });
    await choose(element, 'supplyCorrection');
    await attach(element, 'field-answers\\.files', 'files', 'upload-token-of-the-receipt');
    await expectAccessible(element);
    submit(element);
    await waitUntil(() => taken().length === 1);
    expect(taken()[0]?.attachments).to.deep.equal([
      { field: 'files', uploadToken: 'upload-token-of-the-receipt' },
    ]);
  });

  it('calls what is asked after acceptance what remains to complete the registration', async () => {
    cms.on('GET /services/financial-support', () => ({ data: withProof() }));
    const { correction } = asked;
    const element = await opened({
      ...asked,
      ...(correction ? { correction: { ...correction, purpose: 'complete' } } : {}),
    });
    expect(text(element)).to.contain('Your request is accepted').and.contain('What remains to complete');
  });

  it('names the last day beside an appeal', async () => {
    const element = await opened({ status: 'rejected', actions: ['appeal'], appealUntil: '2030-12-25' });
    await choose(element, 'appeal');
    expect(root(element).querySelector('form.action')?.textContent).to.contain('until 25 December 2030');
    await waitUntil(() => root(element).querySelector('#field-files')?.shadowRoot?.querySelector('.choose'));
  });

  it('keeps words and files when staff were faster, and says how the case stands now', async () => {
    cms.on(ACTION, () => {
      serve({ status: 'closed', actions: ['see'] });
      return jsonResponse(409, buildRefusal(409, { path: 'action', code: 'actionNotPermitted' }));
    });
    const element = await opened();
    await choose(element, 'message');
    await write(element, 'One more thing');
    submit(element);
    await waitUntil(() => text(element).includes('Ended'));
    expect(root(element).querySelector<HTMLTextAreaElement>('textarea[readonly]')?.value).to.equal(
      'One more thing',
    );
    await expectAccessible(element);
  });

  it('is told with the refusal how the case stands now, and need not read it again', async () => {
    const present = buildTracking({ status: 'closed', actions: ['see'] });
    const refusal = buildRefusal(409, { path: 'action', code: 'actionNotPermitted' });
    refusal.error.details.present = present;
    cms.on(ACTION, () => jsonResponse(409, refusal));
    const element = await opened();
    const reads = cms.callsTo('POST /tracking').length;
    await choose(element, 'message');
    await write(element, 'One more thing');
    submit(element);
    await waitUntil(() => text(element).includes('Ended'));
    await waitUntil(() => root(element).activeElement?.id === 'action-failed');
    const kept = root(element).querySelector<HTMLTextAreaElement>('textarea[readonly]');
    expect(kept?.value).to.equal('One more thing');
    const looks = (one: Element | null) => one && getComputedStyle(one).fontSize;
    expect(looks(kept), 'as all other words').to.equal(looks(root(element).querySelector('.facts')));
    expect(cms.callsTo('POST /tracking')).to.have.length(reads);
    await expectAccessible(element);
  });

  it('hands over a file by the token in the body, and says so where it cannot', async () => {
    const element = await opened({
      attachments: [LETTER, { ...LETTER, id: 'f2', readable: false, scan: 'infected' }],
      messages: [{ at: LETTER.at, from: 'applicant', text: 'The letter', attachments: ['f1', 'f2'] }],
    });
    await expectAccessible(element);
    const file = root(element).querySelector<HTMLButtonElement>('.files button');
    expect(root(element).querySelectorAll('.files button')).to.have.length(1);
    expect(file?.textContent).to.contain('200 kB');
    file?.click();
    await waitUntil(() => text(element).includes('could not be opened'));
    expect(cms.callsTo('POST /tracking/attachments')[0]?.body).to.deep.equal({
      reference: REFERENCE,
      token: TOKEN,
      attachment: 'f1',
    });
    cms.on(
      'POST /tracking/attachments',
      () => new Response('%PDF', { headers: { 'Content-Type': 'application/pdf' } }),
    );
    file?.click();
    await waitUntil(() => !text(element).includes('could not be opened'));
  });

  it('reads as a conversation, and is answered where it is read', async () => {
    const element = await opened({
      actions: ['message'],
      attachments: [{ ...LETTER, from: 'staff', name: 'card.pdf' }],
      messages: [
        { at: '2026-11-25T09:00:00.000Z', from: 'applicant', text: 'My card?' },
        { at: LETTER.at, from: 'staff', text: 'Here it is.', attachments: ['f1'] },
      ],
    });
    const thread = root(element).querySelector('[part=messages]');
    expect(thread?.querySelector('.staff button')?.textContent).to.contain('card.pdf');
    await expectAccessible(element);
    thread?.querySelector<HTMLButtonElement>('.buttons button')?.click();
    await waitUntil(() => root(element).activeElement?.id === 'action', 'the form has the focus');
  });

  it('moves between the requests of one link, and lets go of what was typed for another', async () => {
    const other = { reference: '22222222', token: 'k1.other' };
    const element = await opened({}, `#ms/track/${REFERENCE}/${TOKEN}/${other.reference}/${other.token}`);
    await choose(element, 'message');
    await write(element, 'For the first');
    serve({ reference: other.reference, serviceTitle: 'Scholarship' });
    const [first, second] = root(element).querySelectorAll<HTMLButtonElement>('[part=several] button');
    expect(first?.getAttribute('aria-current')).to.equal('true');
    expect(second?.getBoundingClientRect().width, 'both as wide').to.equal(
      first?.getBoundingClientRect().width,
    );
    await expectAccessible(element);
    second?.click();
    const leave = () => [...root(element).querySelectorAll<HTMLButtonElement>('dialog[open] button')].at(-1);
    await waitUntil(leave, 'Nobody asked');
    leave()?.click();
    await waitUntil(() => text(element).includes('Scholarship'));
    expect(cms.callsTo('POST /tracking').map(({ body }) => (body as TrackingBody).token)).to.deep.equal([
      TOKEN,
      other.token,
    ]);
    expect(root(element).querySelector('form.action')).to.equal(null);
    expect(element.outerHTML + root(element).innerHTML).not.to.contain(other.token);
  });

  it('prints the case with its reference as a code, and no way in', async () => {
    const element = await opened({
      messages: [{ at: LETTER.at, from: 'staff', text: 'Come on Sunday.\nBring the card.' }],
    });
    const button = () =>
      [...root(element).querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Print');
    await waitUntil(button);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const paper = frame.contentWindow;
    if (!paper) throw new Error('No paper');
    let printed = 0;
    paper.print = () => (printed += 1);
    const open = window.open.bind(window);
    window.open = () => paper;
    try {
      button()?.click();
    } finally {
      window.open = open;
    }
    expect(printed).to.equal(1);
    expect(paper.document.querySelector('.qr')).not.to.equal(null);
    const words = paper.document.querySelector<HTMLElement>('.messages .words');
    expect(words?.innerText.split('\n'), 'in the lines in which it was written').to.have.length(2);
    expect(paper.document.body.textContent).to.contain('What has happened so far');
    expect(paper.document.documentElement.outerHTML).not.to.contain(TOKEN);
    expect(paper.document.querySelector('button')).to.equal(null);
    frame.remove();
  });
});
