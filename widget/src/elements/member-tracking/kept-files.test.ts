import type { ApplicantActionBody, Tracking } from '@member-services/contract/forms';
import type { FormFiles } from '../../submission/files/form-files.js';
import { buildTracking, REFERENCE } from '../../testing/build-tracking.js';
import { buildCatalogue, buildRefusal, buildService } from '../../testing/builders.js';
import { choose, submit, write } from '../../testing/case-user.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { jsonResponse, MockCms } from '../../testing/mock-cms.js';
import './member-tracking.js';
import type { MemberTracking } from './member-tracking.component.js';

const ACTION = `POST /submissions/${REFERENCE}/actions`;

const letter = {
  ...{ uploadToken: 'token-of-the-letter', name: 'letter.pdf', size: 2048 },
  ...{ mediaType: 'application/pdf', scan: 'clean' as const },
};

type FilesField = HTMLElement & { files: FormFiles | null; error: string };

describe('<member-tracking>, files when the case has moved on', () => {
  let cms: MockCms;
  const root = (element: MemberTracking) => element.renderRoot as ShadowRoot;
  const text = (element: MemberTracking) => root(element).textContent.replace(/\s+/g, ' ');
  const taken = () => cms.callsTo(ACTION).map(({ body }) => body as ApplicantActionBody);
  const takenBack = () => cms.callsTo('POST /uploads/remove');
  const kept = (element: MemberTracking) =>
    [...root(element).querySelectorAll<HTMLTextAreaElement>('textarea[readonly]')].map(({ value }) => value);

  beforeEach(() => {
    cms = new MockCms()
      .on('GET /catalogue', () => ({ data: buildCatalogue() }))
      .on('POST /uploads/remove', () => ({ data: { removed: true } }))
      .install();
    history.replaceState(null, '', `#ms/track/${REFERENCE}/k1.secret`);
  });
  afterEach(() => {
    cms.restore();
    history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  async function opened(tracking: Partial<Tracking>): Promise<MemberTracking> {
    cms.on('POST /tracking', () => ({ data: buildTracking(tracking) }));
    const element = await fixture<MemberTracking>(
      html`<member-tracking lang="en" api=${MockCms.api}></member-tracking>`,
    );
    await waitUntil(() => root(element).querySelector('.facts'));
    return element;
  }

  /** A file that has arrived stands in the field with this id. */
  async function attach(element: MemberTracking, id: string, name: string): Promise<void> {
    const field = () => root(element).querySelector<FilesField>(`[id="${id}"]`);
    await waitUntil(() => field()?.files?.desk, 'No file could be chosen');
    field()?.files?.write(name, [letter]);
    await element.updateComplete;
  }

  /** The next action comes too late; the case stands like this by then. */
  function moveOn(tracking: Partial<Tracking>): void {
    cms.on(ACTION, () => {
      cms.on('POST /tracking', () => ({ data: buildTracking(tracking) }));
      return jsonResponse(409, buildRefusal(409, { path: 'action', code: 'actionNotPermitted' }));
    });
  }

  it('stay with what takes them under the same name, which is said, and are sent from there', async () => {
    const element = await opened({ status: 'delivered', actions: ['objectDelivery', 'message'] });
    await choose(element, 'objectDelivery');
    await write(element, 'A part is missing');
    await attach(element, 'field-files', 'message');
    moveOn({ status: 'closed', actions: ['message'] });
    submit(element);
    await waitUntil(() => root(element).querySelector('.kept-files'), 'Nothing said where it is');
    expect(text(element)).to.include('need not be chosen again').and.include('“Write to us”');
    expect(kept(element)).to.deep.equal(['A part is missing']);
    cms.on(ACTION, () => ({ data: buildTracking({ status: 'closed', actions: ['message'] }) }));
    await choose(element, 'message');
    await write(element, 'A part was missing');
    submit(element);
    await waitUntil(() => taken().length === 2, 'It was not sent');
    expect(taken()[1]?.attachments).to.deep.equal([{ field: 'message', uploadToken: letter.uploadToken }]);
    expect(taken()[1]?.draftKey).to.equal(taken()[0]?.draftKey);
    await waitUntil(() => root(element).querySelector('.kept-files') === null, 'It is still said');
    expect(takenBack()).to.have.length(0);
  });

  it('are told by name where nothing takes them, and taken back', async () => {
    const element = await opened({ status: 'rejected', actions: ['appeal', 'message'] });
    await choose(element, 'appeal');
    await write(element, 'Look at this');
    await attach(element, 'field-files', 'appeal');
    moveOn({ status: 'closed', actions: ['message'] });
    submit(element);
    await waitUntil(() => kept(element).length === 2, 'It was not kept');
    expect(kept(element)).to.deep.equal(['Look at this', letter.name]);
    expect(text(element)).to.include('choose them again where they are still needed');
    await waitUntil(() => takenBack().length === 1, 'It was not taken back');
  });

  it('stay in the fields that a correction still asks for, and are named where it asks no more', async () => {
    const [step] = buildService().form.steps;
    if (!step) throw new Error('The service asks nothing.');
    const file = (name: string, label: string) => ({ name, type: 'attachment', label }) as const;
    const fields = [file('invoice', 'Invoice'), file('lease', 'Lease')];
    const service = buildService({ form: { version: 1, steps: [{ ...step, fields }] } });
    cms.on('GET /services/financial-support', () => ({ data: service }));
    const asking = (...names: string[]) =>
      ({
        status: 'awaiting-applicant',
        actions: ['supplyCorrection'],
        correction: {
          ...{ reason: 'Please', askedAt: '2026-11-25T18:00:00.000Z', until: '2030-12-25' },
          ...{ purpose: 'correct', fields: names, answers: {} },
        },
      }) satisfies Partial<Tracking>;
    const element = await opened(asking('invoice', 'lease'));
    await choose(element, 'supplyCorrection');
    await attach(element, 'field-answers.invoice', 'invoice');
    const leaseFiles = root(element).querySelector<FilesField>('[id="field-answers.lease"]')?.files;
    leaseFiles?.write('lease', [{ ...letter, uploadToken: 'token-of-the-lease', name: 'lease.pdf' }]);
    moveOn(asking('invoice'));
    submit(element);
    await waitUntil(() => kept(element).length === 1, 'It was not kept');
    expect(kept(element)).to.deep.equal(['lease.pdf']);
    await waitUntil(() => takenBack().length === 1, 'It was not taken back');
    cms.on(ACTION, () => ({ data: buildTracking() }));
    submit(element);
    await waitUntil(() => taken().length === 2, 'It was not sent again');
    expect(taken()[1]?.attachments).to.deep.equal([{ field: 'invoice', uploadToken: letter.uploadToken }]);
  });

  it('are named at their field where the CMS has them no longer', async () => {
    const element = await opened({ actions: ['message'] });
    await choose(element, 'message');
    await write(element, 'The letter');
    await attach(element, 'field-files', 'message');
    cms.on(ACTION, () =>
      jsonResponse(400, buildRefusal(400, { path: 'attachments.0.uploadToken', code: 'uploadNotFound' })),
    );
    submit(element);
    const field = root(element).querySelector<FilesField>('#field-files');
    await waitUntil(() => field?.error.includes('attach it again'), 'Nobody said which');
  });
});
