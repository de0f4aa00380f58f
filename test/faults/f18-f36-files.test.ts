import { rename, writeFile, readFile } from 'node:fs/promises';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CaseDetail, SubmissionReceipt } from '@member-services/contract/forms';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import type { StaffClient } from '../../cms-plugin/server/test/staff-client.js';
import { sweepAttachments } from '../../cms-plugin/server/src/attachments/sweep-attachments.js';
import { removeGoneFiles } from '../../cms-plugin/server/src/attachments/erase-attachments.js';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { EICAR, startFakeClamd } from '../fake-clamd.js';
import type { FakeClamd } from '../fake-clamd.js';
import { exampleRequest, freshKey, post, send, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { codeOf, examplePdf, fetchAttachment, requestWithFiles, upload, uploaded } from '../uploading.js';

describe('files that cannot be had', () => {
  let clamd: FakeClamd;
  let folder: string;
  let instance: StrapiInstance;
  let officer: StaffClient;
  beforeAll(async () => {
    clamd = await startFakeClamd();
    folder = await mkdtemp(join(tmpdir(), 'member-services-'));
    instance = await startStrapiInstance({ folder, env: { MEMBER_SERVICES_CLAMD: clamd.place } });
    officer = await signIn(instance, 'officer');
  });
  afterAll(async () => {
    await instance.stop();
    await clamd.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const sentWith = async (...files: Buffer[]): Promise<SubmissionReceipt> => {
    const request = await requestWithFiles(
      instance.url,
      files.map((bytes) => ({ bytes })),
    );
    return send(instance.url, request);
  };
  const seenByStaff = async ({ reference }: SubmissionReceipt) =>
    (await officer.get<CaseDetail>(`/cases/${reference}`)).data.attachments;
  const statuses = async (receipt: SubmissionReceipt) => {
    const { attachments } = await trackingOf(instance.url, receipt);
    return Promise.all(
      attachments.map(async ({ id }) => (await fetchAttachment(instance.url, receipt, id)).status),
    );
  };
  const place = (key: string) => join(folder, 'attachments', key.slice(0, 2), key);

  /** What lies in the storage, and what the records say of it. */
  const stored = async () => {
    const entries = await readdir(join(folder, 'attachments'), { recursive: true, withFileTypes: true });
    const { connection } = instance.app.db;
    const rows = await connection<{ key: string }>('ms_attachments').whereNull('gone_at').select('key');
    const lying = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    return { lying: lying.sort(), known: rows.map(({ key }) => key).sort() };
  };

  it('a64 an infected file is told at once and on the tracking page; the request stands, nobody can open it', async () => {
    const draftKey = freshKey();
    const infected = await uploaded(instance.url, { draftKey, bytes: examplePdf('', EICAR) });
    expect(infected.scan).toBe('infected');
    const { uploadToken } = infected;
    const receipt = await send(
      instance.url,
      exampleRequest({ draftKey, attachments: [{ field: 'evidence', uploadToken }] }),
    );
    const [told] = (await trackingOf(instance.url, receipt)).attachments;
    expect(told).toMatchObject({ scan: 'infected', readable: false });
    expect(await statuses(receipt)).toEqual([409]);
    const [seen] = await seenByStaff(receipt);
    expect(seen).toMatchObject({ scan: 'infected', readable: false });
    const opened = await officer.get(`/cases/${receipt.reference}/attachments/${seen?.id ?? ''}`);
    expect([opened.status, opened.codes]).toEqual([409, ['fileNotReadable']]);
  });

  it('f18 the scanner is away: the request is taken, the file waits, and is scanned when it is back', async () => {
    clamd.mood = 'error';
    const receipt = await sentWith(examplePdf());
    expect((await seenByStaff(receipt))[0]).toMatchObject({ scan: 'scan-failed', readable: false });
    expect(await statuses(receipt)).toEqual([409]);
    clamd.mood = 'honest';
    await sweepAttachments(installationOf(instance.app));
    expect((await seenByStaff(receipt))[0]).toMatchObject({ scan: 'clean', readable: true });
    expect(await statuses(receipt)).toEqual([200]);
  });

  it('f18 the storage is away: said plainly, nothing half stored, and taken once it is back', async () => {
    await rename(join(folder, 'attachments'), join(folder, 'away'));
    await writeFile(join(folder, 'attachments'), 'in the way of a folder');
    const draftKey = freshKey();
    const answer = await upload(instance.url, { draftKey, bytes: examplePdf() });
    expect([answer.status, codeOf(answer)]).toEqual([503, 'notReady']);
    await rm(join(folder, 'attachments'));
    await rename(join(folder, 'away'), join(folder, 'attachments'));
    expect((await upload(instance.url, { draftKey, bytes: examplePdf() })).status).toBe(201);
    const kept = await instance.app.db
      .connection('ms_attachments')
      .whereNull('submission_id')
      .whereNull('gone_at');
    expect(kept).toHaveLength(1);
    await sweepAttachments(installationOf(instance.app));
    const { lying, known } = await stored();
    expect(lying).toEqual(known);
  });

  it('f18 the storage keeps a file and does not say so: the next sweep removes it', async () => {
    const installation = installationOf(instance.app);
    const { files } = installation;
    const put = files.put.bind(files);
    const silent = vi.spyOn(files, 'put').mockImplementationOnce(async (...file) => {
      await put(...file);
      throw new Error('no answer');
    });
    const answer = await upload(instance.url, { bytes: examplePdf() });
    expect([answer.status, codeOf(answer)]).toEqual([503, 'notReady']);
    silent.mockRestore();
    expect((await stored()).lying).not.toEqual((await stored()).known);
    await sweepAttachments(installation);
    const { lying, known } = await stored();
    expect(lying).toEqual(known);
  });

  it('f18 the same file is sent again while the first is still being stored: one of them lies there', async () => {
    const installation = installationOf(instance.app);
    const { files } = installation;
    const put = files.put.bind(files);
    const one = { draftKey: freshKey(), bytes: examplePdf('', 'twice') };
    const slow = vi.spyOn(files, 'put').mockImplementationOnce(async (...file) => {
      await uploaded(instance.url, one);
      await removeGoneFiles(installation);
      await put(...file);
    });
    await upload(instance.url, one);
    slow.mockRestore();
    await sweepAttachments(installation);
    const { lying, known } = await stored();
    expect(lying).toEqual(known);
  });

  it('f19 a file whose answer was lost is one file when it is sent again, and can be taken back', async () => {
    const [draftKey, uploadToken, another] = [freshKey(), freshKey(), freshKey()];
    const inDraft = async () => (await stored()).known.length;
    const before = await inDraft();
    const sendOnce = (text: string) =>
      upload(instance.url, { draftKey, uploadToken, bytes: examplePdf('', text) });
    expect((await sendOnce('drawn')).body.data.uploadToken).toBe(uploadToken);
    // A picture that is made smaller once more may come out with other bytes.
    expect((await sendOnce('drawn anew')).status).toBe(201);
    expect(await inDraft()).toBe(before + 1);
    await post(instance.url, '/uploads/remove', { uploadToken, draftKey });
    expect(await inDraft()).toBe(before);
    // What was on its way while it was taken back comes too late.
    expect(codeOf(await sendOnce('late'))).toBe('idempotencyKeyReused');
    expect(await inDraft()).toBe(before);
    const other = await upload(instance.url, { draftKey: another, uploadToken, bytes: examplePdf('', 'x') });
    expect(codeOf(other)).toBe('idempotencyKeyReused');
  });

  it('f19 a secret that was sent with a form names no second file', async () => {
    const [draftKey, uploadToken] = [freshKey(), freshKey()];
    await uploaded(instance.url, { draftKey, uploadToken, bytes: examplePdf('', 'sent') });
    const attachments = [{ field: 'evidence', uploadToken }];
    await send(instance.url, await requestWithFiles(instance.url, [], { draftKey, attachments }));
    const again = await upload(instance.url, { draftKey, uploadToken, bytes: examplePdf('', 'again') });
    expect([again.status, codeOf(again)]).toEqual([422, 'idempotencyKeyReused']);
  });

  it('f18 whoever takes a file back is not held up by another that the storage will not delete', async () => {
    const { files } = installationOf(instance.app);
    const remove = files.remove.bind(files);
    const [stuck, own] = [freshKey(), freshKey()];
    const { uploadToken: first } = await uploaded(instance.url, {
      draftKey: stuck,
      bytes: examplePdf('', '1'),
    });
    const before = await stored();
    const stubborn = vi
      .spyOn(files, 'remove')
      .mockImplementation((key) =>
        before.lying.includes(key) ? Promise.reject(new Error('no')) : remove(key),
      );
    await post(instance.url, '/uploads/remove', { uploadToken: first, draftKey: stuck });
    const { uploadToken } = await uploaded(instance.url, { draftKey: own, bytes: examplePdf('', '2') });
    const answer = await post(instance.url, '/uploads/remove', { uploadToken, draftKey: own });
    expect(answer.status).toBe(200);
    expect((await stored()).lying).toEqual(before.lying);
    stubborn.mockRestore();
    await sweepAttachments(installationOf(instance.app));
    const { lying, known } = await stored();
    expect(lying).toEqual(known);
  });

  it('f36 a bit that flipped is seen and told, the file is not handed over, the others are', async () => {
    const receipt = await sentWith(examplePdf('', 'one'), examplePdf('', 'two'));
    const [first] = await seenByStaff(receipt);
    const path = place(first?.id ?? '');
    const bytes = await readFile(path);
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(bytes.readUInt8(40) ^ 1, 40);
    await writeFile(path, flipped);
    expect(await statuses(receipt)).toEqual([409, 200]);
    expect((await seenByStaff(receipt)).map(({ integrity }) => integrity)).toEqual(['damaged', 'intact']);
    await writeFile(path, bytes);
    expect(await statuses(receipt)).toEqual([200, 200]);
    await rm(path);
    expect(await statuses(receipt)).toEqual([409, 200]);
    expect((await seenByStaff(receipt)).map(({ integrity }) => integrity)).toEqual(['missing', 'intact']);
  });
});
