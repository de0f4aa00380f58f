import type { UploadReceipt, UploadRemoval } from '@member-services/contract/forms';
import { Cms } from '../../data/cms.js';
import type { Outcome } from '../../data/outcome.js';
import { expect, waitUntil } from '../../testing/expect.js';
import type { AttachedFile } from './attached-file.js';
import { UploadDesk } from './upload-desk.js';

const definition = { name: 'evidence', maxFiles: 1 };
const file = (name: string) => new File(['%PDF-1.4'], name, { type: 'application/pdf' });

const taken = (name: string): Outcome<UploadReceipt> => ({
  ok: true,
  data: { uploadToken: `token-of-${name}`, name, size: 8, mediaType: 'application/pdf', scan: 'clean' },
  meta: {},
});
const removed: Outcome<UploadRemoval> = { ok: true, data: { removed: true }, meta: {} };

/** A form whose CMS answers when the test says so. */
function stand() {
  let attached: AttachedFile[] = [];
  const sent: { name: string; uploadToken: string; answer: (outcome: Outcome<UploadReceipt>) => void }[] = [];
  const told: { token: string; answer: (outcome: Outcome<UploadRemoval>) => void }[] = [];
  const desk = new UploadDesk(
    {
      cms: new Cms('https://cms.example'),
      target: { kind: 'inquiry' },
      draftKey: 'd'.repeat(32),
      read: () => attached,
      write: (_, files) => (attached = files),
    },
    (_, { name, uploadToken }) => new Promise((resolve) => sent.push({ name, uploadToken, answer: resolve })),
    (_, token) => new Promise((resolve) => told.push({ token, answer: resolve })),
  );
  const resting = () => new Promise((resolve) => setTimeout(resolve, 30));
  return { desk, sent, told, resting, attached: () => attached.map(({ name }) => name) };
}

describe('the desk that brings files', () => {
  it('brings the next file only when the CMS has heard that the one before was taken back', async () => {
    const { desk, sent, told, resting, attached } = stand();
    desk.add(definition, [file('first.pdf')]);
    await waitUntil(() => sent.length === 1);
    sent[0]?.answer(taken('first.pdf'));
    await desk.settled();
    desk.remove('evidence', 'token-of-first.pdf');
    desk.add(definition, [file('second.pdf')]);
    await resting();
    expect(told.map(({ token }) => token)).to.deep.equal(['token-of-first.pdf']);
    expect(sent).to.have.length(1);
    told[0]?.answer(removed);
    await waitUntil(() => sent.length === 2, 'The second was not brought');
    sent[1]?.answer(taken('second.pdf'));
    await desk.settled();
    expect(attached()).to.deep.equal(['second.pdf']);
  });

  it('gives nobody’s place to what cannot be taken, and says of each what is wrong with it', () => {
    const { desk } = stand();
    const wrong = new File(['PK'], 'notes.docx');
    const empty = new File([], 'empty.pdf');
    desk.add(definition, [wrong, empty, file('lease.pdf'), file('bill.pdf')]);
    const faults = desk.items.map(({ state }) =>
      state.status === 'faulty' && state.fault.kind === 'refused' ? state.fault.code : state.status,
    );
    expect(faults).to.deep.equal(['fileTypeNotAllowed', 'fileEmpty', 'preparing', 'tooMany']);
    desk.clear();
  });

  it('takes what was refused for want of room when it is chosen again', () => {
    const { desk } = stand();
    desk.add(definition, [file('lease.pdf'), file('bill.pdf')]);
    const [lease] = desk.items;
    if (lease) desk.cancel(lease.id);
    expect(desk.add(definition, [file('bill.pdf')]), 'it is there already').to.deep.equal([]);
    expect(desk.items.map(({ file: { name }, state }) => [name, state.status])).to.deep.equal([
      ['bill.pdf', 'preparing'],
    ]);
    desk.clear();
  });

  it('brings nothing that is given up while it waits', async () => {
    const { desk, sent, told, resting } = stand();
    desk.add(definition, [file('first.pdf')]);
    await waitUntil(() => sent.length === 1);
    sent[0]?.answer(taken('first.pdf'));
    await desk.settled();
    desk.remove('evidence', 'token-of-first.pdf');
    desk.add(definition, [file('second.pdf')]);
    await waitUntil(() => told.length === 1);
    const [item] = desk.items;
    if (item) desk.cancel(item.id);
    told[0]?.answer(removed);
    await resting();
    expect(sent).to.have.length(1);
  });

  it('takes back at once what arrived at the very moment in which it was given up', async () => {
    const { desk, sent, told, attached } = stand();
    desk.add(definition, [file('first.pdf')]);
    await waitUntil(() => sent.length === 1);
    const [item] = desk.items;
    if (item) desk.cancel(item.id);
    sent[0]?.answer(taken('first.pdf'));
    await waitUntil(() => told.length === 1, 'It was not taken back');
    expect(told[0]?.token).to.equal('token-of-first.pdf');
    expect(attached()).to.deep.equal([]);
  });

  it('makes JPEG of a small picture where the field takes nothing else, and says so where it cannot', async () => {
    const { desk, sent } = stand();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 8;
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error('There is no picture.');
    const only = { name: 'photos', maxFiles: 5, accept: ['image/jpeg'] };
    desk.add(only, [new File([png], 'small.png', { type: 'image/png' })]);
    await waitUntil(() => sent.length === 1, 'It was not sent');
    expect(sent[0]?.name).to.equal('small.jpg');
    desk.add(only, [new File(['no picture'], 'broken.webp', { type: 'image/webp' })]);
    const broken = () => desk.items.find(({ file: { name } }) => name === 'broken.webp')?.state;
    await waitUntil(() => broken()?.status === 'faulty', 'It was sent as it is');
    desk.add({ ...only, name: 'drawing', accept: ['image/png'] }, [file('photo.jpg')]);
    const codes = desk.items.map(({ state }) =>
      state.status === 'faulty' && state.fault.kind === 'refused' ? state.fault.code : state.status,
    );
    expect(codes).to.deep.equal(['sending', 'fileTypeNotAllowed', 'fileTypeNotAllowed']);
    expect(sent).to.have.length(1);
    desk.clear();
  });

  it('f19 sends a file again under its own secret, and takes back one whose answer was lost', async () => {
    const { desk, sent, told } = stand();
    desk.add(definition, [file('first.pdf')]);
    await waitUntil(() => sent.length === 1);
    const lost = { ok: false, failure: { cause: 'unreachable' } } as const;
    sent[0]?.answer(lost);
    await waitUntil(() => desk.faultyFields.length === 1);
    const [item] = desk.items;
    if (item) desk.retry(item.id);
    await waitUntil(() => sent.length === 2);
    expect(sent[1]?.uploadToken).to.equal(sent[0]?.uploadToken);
    sent[1]?.answer(lost);
    await waitUntil(() => desk.faultyFields.length === 1);
    if (item) desk.cancel(item.id);
    await waitUntil(() => told.length === 1, 'It was not taken back');
    expect(told[0]?.token).to.equal(sent[0]?.uploadToken);
    desk.add(definition, [file('second.pdf')]);
    told[0]?.answer(removed);
    await waitUntil(() => sent.length === 3, 'The other was not sent');
    expect(sent[2]?.uploadToken).not.to.equal(sent[0]?.uploadToken);
    desk.clear();
  });
});
