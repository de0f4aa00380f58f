import type { CaseDetail, SubmissionReceipt, UploadReceipt } from '@member-services/contract/forms';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availableDatabases } from '../../../../test/available-databases.js';
import { freshKey, post, trackingOf } from '../../../../test/sending.js';
import { startStrapiInstance } from '../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../test/strapi-instance.js';
import { examplePdf, fetchAttachment, uploaded } from '../../../../test/uploading.js';
import { sendInquiry, until } from '../../test/sent-inquiry.js';
import { signIn } from '../../test/staff-client.js';
import type { StaffClient } from '../../test/staff-client.js';
import { eraseAttachments, removeGoneFiles } from '../attachments/erase-attachments.js';
import { installationOf } from '../installation.js';

const NAME = 'بطاقة العضوية.pdf';

describe.each(availableDatabases)('files that staff send, on %s', (database) => {
  let instance: StrapiInstance;
  let officer: StaffClient;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
    officer = await signIn(instance, 'officer');
  });
  afterAll(() => instance.stop());

  const give = (
    client: StaffClient,
    reference: string,
    { name = NAME, bytes = examplePdf(), draftKey = freshKey() } = {},
  ) => {
    const form = new FormData();
    form.append('draftKey', draftKey);
    form.append('files', new File([Uint8Array.from(bytes)], name));
    return client.form<UploadReceipt>(`/cases/${reference}/uploads`, form);
  };
  const claim = (uploadToken: string) => [{ field: 'message', uploadToken }];
  const act = (reference: string, body: object) =>
    officer.post<CaseDetail>(`/cases/${reference}/actions`, body);

  /** A case with a message of staff that carries one file. */
  const sentWithFile = async (applicant: { email?: string } = {}) => {
    const receipt = await sendInquiry(instance, { applicant });
    const draftKey = freshKey();
    const { data } = await give(officer, receipt.reference, { draftKey });
    const sent = await act(receipt.reference, {
      ...{ version: 1, action: 'message', words: 'تجدون البطاقة مرفقة.', draftKey },
      attachments: claim(data.uploadToken),
    });
    return { receipt, draftKey, uploadToken: data.uploadToken, sent };
  };
  const onlyFileOf = async (receipt: SubmissionReceipt) => {
    const [file] = (await trackingOf(instance.url, receipt)).attachments;
    if (!file) throw new Error('The case has no file.');
    return file;
  };

  it('stand beside the message on the tracking page and in the panel, and can be had from both', async () => {
    const { receipt, sent } = await sentWithFile();
    expect(sent.status).toBe(200);
    const tracking = await trackingOf(instance.url, receipt);
    const file = await onlyFileOf(receipt);
    expect(file).toMatchObject({ from: 'staff', name: NAME, mediaType: 'application/pdf' });
    expect(tracking.messages).toEqual([
      expect.objectContaining({ from: 'staff', text: 'تجدون البطاقة مرفقة.', attachments: [file.id] }),
    ]);
    const served = await fetchAttachment(instance.url, receipt, file.id);
    expect(Buffer.from(await served.arrayBuffer()).equals(examplePdf())).toBe(true);
    const other = await sendInquiry(instance);
    expect((await fetchAttachment(instance.url, other, file.id)).status).toBe(404);

    const { data } = await officer.get<CaseDetail>(`/cases/${receipt.reference}`);
    expect(data.attachments).toEqual([
      expect.objectContaining({ id: file.id, from: 'staff', action: 'message' }),
    ]);
    expect(data.history.at(-1)).toMatchObject({ action: 'message', attachments: [file.id] });
    expect((await officer.fetch(`/cases/${receipt.reference}/attachments/${file.id}`)).status).toBe(200);
  });

  it('never travel by mail, which carries the link alone', async () => {
    const email = `files-${database}@example.org`;
    const { receipt } = await sentWithFile({ email });
    const mailed = () => instance.mails().filter(({ to }) => to.includes(email));
    await until('the message', () => mailed().some(({ text }) => text.includes(receipt.reference)));
    await until('both messages', () => mailed().length === 2);
    for (const { text, html } of mailed()) expect(`${text}${html}`).not.toContain('بطاقة العضوية');
  });

  it('are sent once, with a step that speaks to the applicant, and by nobody else’s upload', async () => {
    const { receipt, draftKey, uploadToken } = await sentWithFile();
    const again = { version: 2, action: 'message', words: 'مرة أخرى', attachments: claim(uploadToken) };
    expect((await act(receipt.reference, { ...again, draftKey })).codes).toEqual([
      'attachments.0.uploadToken:uploadNotFound',
    ]);
    const note = { version: 2, action: 'note', internalNote: 'للعلم', attachments: claim(uploadToken) };
    expect((await act(receipt.reference, note)).codes).toEqual(['attachments.0.field:notAsked']);

    // What the applicant has uploaded is not staff's to send, nor the other way round, nor for another case.
    const { reference, trackingToken: token } = receipt;
    const own = await uploaded(instance.url, {
      ...{ field: 'message', target: { reference, token }, bytes: examplePdf() },
    });
    const taken = await act(reference, { ...again, attachments: claim(own.uploadToken) });
    expect(taken.codes).toEqual(['attachments.0.uploadToken:uploadNotFound']);
    const { data } = await give(officer, reference);
    const slipped = await post(instance.url, `/submissions/${reference}/actions`, {
      ...{ token, idempotencyKey: freshKey(), action: 'message', words: 'مرفق' },
      attachments: claim(data.uploadToken),
    });
    expect(slipped.status).toBe(400);
    const other = await sendInquiry(instance);
    const elsewhere = { version: 1, action: 'message', words: 'مرفق', attachments: claim(data.uploadToken) };
    expect((await act(other.reference, elsewhere)).status).toBe(400);
    expect((await trackingOf(instance.url, other)).messages).toEqual([]);
  });

  it('are judged and made anew as a visitor’s are', async () => {
    const { reference } = await sendInquiry(instance);
    const refused = await give(officer, reference, { name: 'page.html', bytes: Buffer.from('<p>') });
    expect([refused.status, refused.codes]).toEqual([400, ['file:fileTypeNotAllowed']]);
    const active = examplePdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>');
    expect((await give(officer, reference, { bytes: active })).codes).toEqual(['file:fileActive']);
    const large = Buffer.concat([examplePdf(), Buffer.alloc(10 * 1024 * 1024)]);
    const tooLarge = await give(officer, reference, { bytes: large });
    expect([tooLarge.status, tooLarge.codes]).toEqual([413, ['file:fileTooLarge']]);

    const photo = sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } });
    const bytes = await photo
      .withExif({ IFD0: { Artist: 'somebody' } })
      .jpeg()
      .toBuffer();
    const draftKey = freshKey();
    const { data } = await give(officer, reference, { name: 'صورة.jpg', bytes, draftKey });
    const attachments = claim(data.uploadToken);
    await act(reference, { version: 1, action: 'answer', words: 'نعم.', draftKey, attachments });
    const installation = installationOf(instance.app);
    const row: unknown = await installation.knex('ms_attachments').orderBy('id', 'desc').first('key');
    const key = typeof row === 'object' && row !== null && 'key' in row ? String(row.key) : '';
    const kept = Buffer.from((await installation.files.get(key)) ?? []);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.includes('somebody')).toBe(false);
  });

  it('are uploaded by whoever may send some, and taken back before they are sent', async () => {
    const { reference } = await sendInquiry(instance);
    const committee = await signIn(instance, 'committee');
    expect((await give(committee, reference)).status).toBe(403);
    expect((await give(officer, 'MS-0000-0000')).status).toBe(404);

    const draftKey = freshKey();
    const { data } = await give(officer, reference, { draftKey });
    const { uploadToken } = data;
    const removal = await officer.post(`/cases/${reference}/uploads/remove`, { uploadToken, draftKey });
    expect(removal.status).toBe(200);
    const sent = await act(reference, {
      ...{ version: 1, action: 'message', words: 'مرفق', draftKey },
      attachments: claim(uploadToken),
    });
    expect(sent.codes).toEqual(['attachments.0.uploadToken:uploadNotFound']);
  });

  it('are erased with the case', async () => {
    const { receipt } = await sentWithFile();
    const file = await onlyFileOf(receipt);
    const installation = installationOf(instance.app);
    const submission: unknown = await installation
      .knex('ms_submissions')
      .where({ reference: receipt.reference })
      .first('id');
    const id =
      typeof submission === 'object' && submission !== null && 'id' in submission ? submission.id : 0;
    await eraseAttachments(installation.knex, Number(id), await installation.clock.now());
    await removeGoneFiles(installation);
    expect((await trackingOf(instance.url, receipt)).attachments).toEqual([]);
    expect((await fetchAttachment(instance.url, receipt, file.id)).status).toBe(404);
    expect(await installation.files.get(file.id)).toBeUndefined();
    const { data } = await officer.get<CaseDetail>(`/cases/${receipt.reference}`);
    expect(data.attachments[0]?.erasedAt).not.toBeNull();
  });
});
