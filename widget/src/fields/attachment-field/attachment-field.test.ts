import type { FieldError, ServedField, UploadReceipt } from '@member-services/contract/forms';
import { render } from 'lit';
import { Cms } from '../../data/cms.js';
import type { Outcome } from '../../data/outcome.js';
import type { sendFile } from '../../data/uploads.js';
import { sayFaultAr } from '../../language/messages/faults.ar.js';
import { sayFaultEn } from '../../language/messages/faults.en.js';
import type { AttachedFile } from '../../submission/files/attached-file.js';
import type { FormFiles } from '../../submission/files/form-files.js';
import { UploadDesk } from '../../submission/files/upload-desk.js';
import { expectAccessible } from '../../testing/accessible.js';
import { expect, fixture, html, waitUntil } from '../../testing/expect.js';
import { fieldLanguage } from '../../testing/field-language.js';
import { fieldSuite } from '../field-suite.js';
import { fieldView } from '../field-view.js';
import './attachment-field.js';
import type { MemberAttachmentField } from './attachment-field.component.js';

const definition: ServedField = {
  name: 'evidence',
  label: 'Proof of costs',
  type: 'attachment',
  accept: ['application/pdf', 'image/jpeg'],
  maxFiles: 2,
};

const pdf = (name = 'تقرير.pdf', content = '%PDF-1.4') =>
  new File([content], name, { type: 'application/pdf' });
const taken = (name: string, token = `token-of-${name}`): Outcome<UploadReceipt> => ({
  ok: true,
  data: { uploadToken: token, name, size: 8, mediaType: 'application/pdf', scan: 'unscanned' },
  meta: {},
});

/** A form around the field, whose uploads are answered by hand. */
async function stand(locale: 'ar' | 'en' = 'en') {
  const attached: AttachedFile[] = [];
  const sent: {
    name: string;
    answer: (outcome: Outcome<UploadReceipt>) => void;
    progress: (share: number) => void;
  }[] = [];
  const removed: string[] = [];
  const send: typeof sendFile = (_, { name }, { onProgress }) =>
    new Promise((resolve) => sent.push({ name, answer: resolve, progress: onProgress }));
  const form = await fixture<HTMLFormElement>(
    html`<form lang=${locale} dir=${locale === 'ar' ? 'rtl' : 'ltr'}></form>`,
  );
  const sayFault = locale === 'ar' ? sayFaultAr : sayFaultEn;
  const faults = (fault: FieldError) => sayFault(fault, 'latin');
  const language = { ...(await fieldLanguage(locale)), faults };
  const files: FormFiles = {
    cms: new Cms('https://cms.example'),
    target: { kind: 'service-request', service: 'financial-support' },
    draftKey: '0123456789abcdef0123456789abcdef',
    desk: null,
    read: () => attached,
    write: (_, now) => {
      attached.splice(0, attached.length, ...now);
      show();
    },
  };
  files.desk = new UploadDesk(files, send, (_, token) => {
    removed.push(token);
    return Promise.resolve({ ok: true, data: { removed: true }, meta: {} });
  });
  const show = () => {
    render(fieldView({ definition, value: [...attached], error: '', language, files, id: 'field' }), form);
  };
  show();
  const field = form.querySelector<MemberAttachmentField>('#field');
  if (!field) throw new Error('There is no field.');
  await field.updateComplete;
  const root = field.renderRoot;
  const choose = (...chosen: File[]) => {
    const input = root.querySelector<HTMLInputElement>('input.files');
    if (!input) throw new Error('There is no way to choose.');
    const transfer = new DataTransfer();
    for (const file of chosen) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    return input;
  };
  const listed = () =>
    [...root.querySelectorAll('.file')].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  const said = () => [...root.querySelectorAll('[role=status] p')].map((one) => one.textContent).join(' / ');
  const act = (kind: string) => {
    const button = root.querySelector<HTMLButtonElement>(`.act.${kind}`);
    if (!button) throw new Error(`There is no ${kind}.`);
    return button;
  };
  return { field, root, files, sent, removed, attached, choose, listed, said, act };
}

describe('<member-attachment-field>', () => {
  fieldSuite({
    definition: { name: 'field', label: 'A question', type: 'attachment' },
    value: [
      {
        uploadToken: 'a'.repeat(32),
        name: 'report.pdf',
        size: 4_000,
        mediaType: 'application/pdf',
        scan: 'clean',
      },
    ],
  });

  it('tells kinds, number and size before anything is chosen', async () => {
    const { root } = await stand();
    const limits = root.querySelector('#limits')?.textContent ?? '';
    expect(limits).to.include('PDF, JPEG').and.include('up to 2 files').and.include('10 MB per file');
    expect(limits).to.include('40 MB for all files together');
    expect(root.querySelector('.choose')?.getAttribute('aria-describedby')).to.equal('limits');
    expect(root.querySelector<HTMLInputElement>('input.files')?.accept).to.include('.pdf');
  });

  it('tells and keeps the limits of the CMS where they are its own', async () => {
    const { field, root, files } = await stand();
    const limits = { fileBytes: 2_097_152, draftBytes: 3_145_728 };
    field.files = { ...files, limits };
    await field.updateComplete;
    const told = root.querySelector('#limits')?.textContent ?? '';
    expect(told).to.include('2 MB per file').and.include('3 MB for all files together');
    const desk = new UploadDesk({ ...files, limits });
    desk.add(definition, [new File([new Uint8Array(limits.fileBytes + 1)], 'large.pdf')]);
    expect(desk.items[0]?.state.status).to.equal('faulty');
  });

  it('reads out at once what becomes of files that were chosen together, and nothing that was given up', async () => {
    const { field, root, sent, choose, act, said } = await stand();
    choose(pdf('a.pdf'), pdf('b.pdf'));
    await waitUntil(() => sent.length === 2);
    sent[0]?.answer(taken('a.pdf'));
    sent[1]?.answer(taken('b.pdf'));
    await waitUntil(() => said() !== '');
    expect(said()).to.equal('a.pdf is attached / b.pdf is attached');
    act('remove').click();
    await field.updateComplete;
    choose(pdf('c.pdf'));
    await waitUntil(() => sent.length === 3);
    sent[2]?.progress(0.5);
    await field.updateComplete;
    root.querySelector<HTMLButtonElement>('[aria-label="Cancel c.pdf"]')?.click();
    await waitUntil(() => said().includes('c.pdf'));
    expect(said()).to.equal('a.pdf was removed / c.pdf was removed');
  });

  it('stays lit while a file is dragged over the buttons in it', async () => {
    const { field, root } = await stand();
    const zone = root.querySelector('.zone');
    const transfer = new DataTransfer();
    transfer.items.add(pdf());
    const drag = (type: string, over: Element | null | undefined) =>
      over?.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    drag('dragover', zone);
    await field.updateComplete;
    const choosing = zone?.querySelector('.choose');
    drag('dragleave', choosing);
    await field.updateComplete;
    expect(zone?.matches('.over')).to.equal(true);
    expect(choosing && getComputedStyle(choosing).pointerEvents).to.equal('none');
    drag('dragleave', zone);
    await field.updateComplete;
    expect(zone?.matches('.over')).to.equal(false);
  });

  it('brings a file at once, shows how far it is, and says when it has arrived', async () => {
    const { field, root, sent, choose, listed, said, attached } = await stand();
    choose(pdf());
    await waitUntil(() => sent.length === 1);
    sent[0]?.progress(0.5);
    await field.updateComplete;
    expect(root.querySelector('progress')?.value).to.equal(50);
    expect(listed()[0]).to.include('تقرير.pdf').and.include('50%');
    sent[0]?.answer(taken('تقرير.pdf'));
    await waitUntil(() => attached.length === 1 && said().includes('attached'));
    expect(listed()).to.have.length(1);
    expect(root.querySelector('bdi')?.textContent).to.include('PDF');
  });

  it('tries a file again that was cut off, and keeps nothing of a false success', async () => {
    const { field, sent, choose, listed, act, attached } = await stand();
    choose(pdf());
    await waitUntil(() => sent.length === 1);
    sent[0]?.answer({ ok: false, failure: { cause: 'intercepted' } });
    await waitUntil(() => listed()[0]?.includes('did not arrive') === true);
    expect(attached).to.have.length(0);
    act('retry').click();
    await waitUntil(() => sent.length === 2);
    sent[1]?.answer(taken('تقرير.pdf'));
    await waitUntil(() => attached.length === 1);
    await field.updateComplete;
    expect(listed()).to.have.length(1);
  });

  it('leaves the name of a file its room beside the ways on, on the narrowest phone as well', async () => {
    const { field, root, sent, choose, listed } = await stand('ar');
    Object.assign(field.style, { display: 'block', inlineSize: '16rem' });
    choose(pdf('تقرير الفحص الطبي الأخير.pdf'));
    await waitUntil(() => sent.length === 1);
    sent[0]?.answer({ ok: false, failure: { cause: 'offline' } });
    await waitUntil(() => listed()[0]?.includes('لم يصل') === true);
    await field.updateComplete;
    const widthOf = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().width ?? 0;
    expect(widthOf('.name')).to.be.greaterThan(widthOf('.file') * 0.7);
  });

  it('removes by keyboard, tells the CMS, keeps the focus, and takes the same file again', async () => {
    const { field, root, sent, removed, choose, act, attached, said } = await stand();
    const input = choose(pdf());
    expect(input.value).to.equal('');
    await waitUntil(() => sent.length === 1);
    sent[0]?.answer(taken('تقرير.pdf'));
    await waitUntil(() => attached.length === 1);
    await field.updateComplete;
    act('remove').click();
    await waitUntil(() => attached.length === 0 && root.querySelector('.file') === null);
    await field.updateComplete;
    expect(removed).to.deep.equal(['token-of-تقرير.pdf']);
    await waitUntil(() => said().includes('was removed'));
    await waitUntil(() => field.shadowRoot?.activeElement?.matches('.choose') === true);
    choose(pdf());
    await waitUntil(() => sent.length === 2);
  });

  it('keeps the focus near when the button that had it is gone', async () => {
    const { field, root, sent, choose, listed, act, attached } = await stand();
    const focused = () => field.shadowRoot?.activeElement;
    choose(pdf('one.pdf'));
    await waitUntil(() => sent.length === 1);
    sent[0]?.answer({ ok: false, failure: { cause: 'intercepted' } });
    await waitUntil(() => listed()[0]?.includes('did not arrive') === true);
    act('retry').focus();
    act('retry').click();
    await waitUntil(() => sent.length === 2);
    await field.updateComplete;
    expect(focused() === act('remove'), 'tried again').to.equal(true);
    sent[1]?.answer(taken('one.pdf'));
    await waitUntil(() => attached.length === 1);
    await field.updateComplete;
    expect(focused() === act('remove'), 'arrived').to.equal(true);
    choose(pdf('two.pdf', '%PDF-1.7'));
    await waitUntil(() => sent.length === 3);
    root.querySelector<HTMLElement>('.choose')?.focus();
    sent[2]?.answer(taken('two.pdf'));
    await waitUntil(() => root.querySelector('.choose') === null, 'No more may be chosen');
    await field.updateComplete;
    expect(focused() === act('remove'), 'all that may be').to.equal(true);
  });

  it('refuses without sending a byte what could not be taken, and says why', async () => {
    const { field, sent, choose, listed } = await stand();
    choose(new File(['<svg/>'], 'drawing.svg', { type: 'image/svg+xml' }), new File([], 'empty.pdf'));
    await field.updateComplete;
    expect(listed()[0]).to.include('PDF, JPEG');
    expect(listed()[1]).to.include('empty');
    expect(sent).to.have.length(0);
  });

  for (const [locale, words] of [
    ['en', 'Most Compatible'],
    ['ar', 'الأكثر توافقًا'],
  ] as const) {
    it(`sends a phone's own format where the browser cannot open it, and says what helps, in ${locale}`, async () => {
      const { sent, choose, listed, said } = await stand(locale);
      choose(new File(['ftypheic'], 'IMG_0001.HEIC', { type: 'image/heic' }));
      await waitUntil(() => sent.length === 1);
      expect(sent[0]?.name).to.equal('IMG_0001.HEIC');
      const errors = [{ path: 'file', code: 'fileHeic', params: {} }] as const;
      sent[0]?.answer({ ok: false, failure: { cause: 'refused', status: 400, errors: [...errors] } });
      await waitUntil(() => listed()[0]?.includes(words));
      await waitUntil(() => said().includes('IMG_0001.HEIC') && said().includes(words));
    });
  }

  it('takes no more than the field does, and nothing twice', async () => {
    const { field, sent, choose, listed, said } = await stand();
    choose(pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf'));
    await waitUntil(() => sent.length === 2);
    await field.updateComplete;
    expect(listed()).to.have.length(3);
    expect(listed()[2]).to.include('Keep no more than 2');
    choose(pdf('a.pdf'));
    await waitUntil(() => said().includes('a.pdf is attached already'));
  });

  it('gives an upload up, and does not keep what arrives all the same', async () => {
    const { field, sent, choose, listed, act, attached } = await stand();
    choose(pdf());
    await waitUntil(() => sent.length === 1);
    await field.updateComplete;
    act('remove').click();
    sent[0]?.answer(taken('تقرير.pdf'));
    await field.updateComplete;
    expect(listed()).to.have.length(0);
    expect(attached).to.have.length(0);
  });

  it('takes what is dropped and what is pasted', async () => {
    const { field, root, sent } = await stand();
    const transfer = new DataTransfer();
    transfer.items.add(pdf('dropped.pdf'));
    root
      .querySelector('.zone')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
    const clipboard = new DataTransfer();
    clipboard.items.add(pdf('pasted.pdf'));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, cancelable: true }));
    await waitUntil(() => sent.length === 2);
    expect(sent.map(({ name }) => name)).to.deep.equal(['dropped.pdf', 'pasted.pdf']);
  });

  it('makes a photo smaller that is over the limit', async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 400;
    canvas.height = 300;
    const context = canvas.getContext('2d');
    for (let x = 0; x < 400; x += 1) {
      for (let y = 0; y < 300; y += 1) {
        if (!context) break;
        context.fillStyle = `hsl(${Math.random() * 360} 80% 50%)`;
        context.fillRect(x, y, 1, 1);
      }
    }
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    const photo = new File([png ?? ''], 'photo.png', { type: 'image/png' });
    const { sent, files } = await stand();
    const maxBytes = photo.size - 1;
    files.desk?.add({ name: 'evidence', accept: ['image/jpeg'], maxBytes }, [photo]);
    await waitUntil(() => sent.length === 1);
    expect(sent[0]?.name).to.equal('photo.jpg');
  });

  it('is accessible in each of its states, in both languages', async () => {
    for (const locale of ['en', 'ar'] as const) {
      const { field, sent, choose } = await stand(locale);
      choose(pdf('a.pdf'), new File([], 'empty.pdf'));
      await waitUntil(() => sent.length === 1);
      sent[0]?.progress(0.3);
      await field.updateComplete;
      await expectAccessible(field);
    }
  });
});
