import { mkdtemp, readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseDetail } from '@member-services/contract/forms';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import { sweepAttachments } from '../../cms-plugin/server/src/attachments/sweep-attachments.js';
import {
  eraseAttachments,
  removeGoneFiles,
} from '../../cms-plugin/server/src/attachments/erase-attachments.js';
import { temporaryFolder } from '../../cms-plugin/server/src/attachments/temporary-file.js';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { exampleRequest, freshKey, post, send, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { breakOff, codeOf, examplePdf, fetchAttachment, pdfHiding, upload, uploaded } from '../uploading.js';

const HOUR_MS = 3_600_000;

const photo = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: { r: 20, g: 90, b: 160 } } });

describe('files of strangers', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    // What is on its way lies in a folder of this test's own.
    process.env['TMPDIR'] = await mkdtemp(join(tmpdir(), 'member-services-'));
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  const url = () => instance.url;
  const knex = () => instance.app.db.connection;
  const left = () => readdir(temporaryFolder()).catch(() => []);
  const records = async () => Number((await knex()('ms_attachments').count({ n: '*' }).first())?.['n']);

  /** A request with one file, sent. */
  const sentWith = async (name: string, bytes: Uint8Array = examplePdf()) => {
    const draftKey = freshKey();
    const { uploadToken } = await uploaded(url(), { draftKey, name, bytes });
    const receipt = await send(
      url(),
      exampleRequest({ draftKey, attachments: [{ field: 'evidence', uploadToken }] }),
    );
    const [attachment] = (await trackingOf(url(), receipt)).attachments;
    if (!attachment) throw new Error('The case has no file.');
    return { receipt, attachment, uploadToken, draftKey };
  };

  describe('a61 what it is not', () => {
    it.each([
      ['page.html', 'text/html', '<!doctype html><script>alert(1)</script>'],
      ['drawing.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
      ['data.xml', 'application/xml', '<?xml version="1.0"?><a/>'],
      ['run.js', 'text/javascript', 'alert(1)'],
      ['run.exe', 'application/octet-stream', 'MZ\u0090\u0000'],
      ['picture.png', 'image/png', '<!doctype html><script>alert(1)</script>'],
      ['report.pdf.exe', 'application/pdf', '%PDF-1.4\n%%EOF'],
      ['report.pdf', 'application/pdf', 'only text'],
    ])('a61 "%s" stated as %s is refused, and nothing of it stays', async (name, type, bytes) => {
      const before = await records();
      const answer = await upload(url(), { name, type, bytes });
      expect([answer.status, codeOf(answer)]).toEqual([400, 'fileTypeNotAllowed']);
      expect([await records(), await left()]).toEqual([before, []]);
    });

    it('a61 an empty or a general type is judged by the content', async () => {
      const bytes = await photo().png().toBuffer();
      for (const type of ['', 'application/octet-stream']) {
        expect(await uploaded(url(), { name: 'صورة.png', type, bytes })).toMatchObject({
          mediaType: 'image/png',
        });
      }
    });
  });

  it('a62 something that is two things at once is only ever handed over to be kept', async () => {
    const { receipt, attachment } = await sentWith('both.pdf', examplePdf('', '<script>alert(1)</script>'));
    const { status, headers } = await fetchAttachment(url(), receipt, attachment.id);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    const withProgram = Buffer.concat([
      await photo().jpeg().toBuffer(),
      Buffer.from('PK\u0003\u0004 a.class'),
    ]);
    const other = await sentWith('photo.jpg', withProgram);
    const served = await fetchAttachment(url(), other.receipt, other.attachment.id);
    expect(Buffer.from(await served.arrayBuffer()).includes('a.class')).toBe(false);
  });

  it.each([
    ['a63 a script', examplePdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'), 'fileActive'],
    ['a63 a script under codes', examplePdf('/OpenAction << /S /Java#53cript /JS (x) >>'), 'fileActive'],
    ['a63 a program to start', examplePdf('/OpenAction << /S /Launch /F (cmd.exe) >>'), 'fileActive'],
    ['a63 a file inside', examplePdf('/Names << /EmbeddedFiles << /Names [] >> >>'), 'fileActive'],
    ['a63 a password', examplePdf('/Encrypt 9 0 R'), 'fileEncrypted'],
    ['a63 a script in an object stream', pdfHiding(), 'fileActive'],
    ['a63 one behind a key that looks like an object', pdfHiding('/Zobj 1'), 'fileUnreadable'],
    ['a63 one behind a comment that looks like an object', pdfHiding('%obj\n'), 'fileUnreadable'],
    ['a63 one in a long dictionary', pdfHiding(' '.repeat(5_000)), 'fileActive'],
    ['a63 one after another end of the line', pdfHiding('', 'stream\r'), 'fileActive'],
  ])('%s in a PDF is refused', async (_, bytes, code) => {
    const answer = await upload(url(), { bytes });
    expect([answer.status, codeOf(answer)]).toEqual([400, code]);
  });

  it('a63 a document with macros is refused by its name and by its content', async () => {
    for (const name of ['macro.docm', 'macro.pdf']) {
      const answer = await upload(url(), { name, bytes: 'PK\u0003\u0004word/vbaProject.bin' });
      expect(codeOf(answer)).toBe('fileTypeNotAllowed');
    }
  });

  it('a65 a flood of pixels, an empty and a cut file are refused before they are decoded', async () => {
    const flood = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: 'red' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(codeOf(await upload(url(), { name: 'flood.png', bytes: flood }))).toBe('imageTooLarge');
    expect(codeOf(await upload(url(), { bytes: '' }))).toBe('fileEmpty');
    const whole = await photo(600, 600).jpeg().toBuffer();
    const cut = await upload(url(), { name: 'cut.jpg', bytes: whole.subarray(0, whole.length / 2) });
    expect(codeOf(cut)).toBe('fileUnreadable');
    expect(await left()).toEqual([]);
  });

  it('a65 two gigabytes are refused by what the call states, and without a length not at all read', async () => {
    const head = (lines: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(Number(new URL(url()).port), '127.0.0.1', () => {
          socket.write(
            `POST /api/member-services/uploads HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\n${lines}\r\n\r\n`,
          );
        });
        let answer = '';
        socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
        socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
        socket.on('error', reject);
      });
    expect(await head('Content-Length: 2147483648')).toContain(' 413 ');
    expect(await head('Transfer-Encoding: chunked')).toContain(' 411 ');
    const large = Buffer.concat([examplePdf(), Buffer.alloc(10 * 1024 * 1024)]);
    const answer = await upload(url(), { bytes: large });
    expect([answer.status, codeOf(answer)]).toEqual([413, 'fileTooLarge']);
  });

  it.each([
    ['../../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Windows\\win.pdf', 'win.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['NUL.pdf', '_NUL.pdf'],
    ['تقرير الفحص (نسخة ٢).pdf', 'تقرير الفحص (نسخة ٢).pdf'],
    ['👁️ receipt.pdf', '👁️ receipt.pdf'],
    ['photo\u202Efdp.pdf', 'photofdp.pdf'],
    [`${'ع'.repeat(300)}.pdf`, `${'ع'.repeat(120)}.pdf`],
  ])('a66 the name %j is never a path, and comes back as %j', async (name, kept) => {
    const { receipt, attachment } = await sentWith(name);
    expect(attachment.name).toBe(kept);
    const { headers } = await fetchAttachment(url(), receipt, attachment.id);
    const disposition = headers.get('content-disposition') ?? '';
    const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
    const plain = /filename="([^"]+)"/.exec(disposition)?.[1];
    expect(encoded === undefined ? plain : decodeURIComponent(encoded)).toBe(kept);
  });

  it('a67 no address leads to a file: neither a public folder nor another route, and no token stands in one', async () => {
    const { receipt, attachment } = await sentWith('private.pdf');
    const { reference, trackingToken } = receipt;
    for (const path of [
      `/uploads/${attachment.id}`,
      `/uploads/${attachment.id.slice(0, 2)}/${attachment.id}`,
      `/api/member-services/uploads/${attachment.id}`,
      `/api/member-services/tracking/attachments?reference=${reference}&token=${trackingToken}&attachment=${attachment.id}`,
      `/member-services/cases/${reference}/attachments/${attachment.id}`,
    ]) {
      const { status } = await fetch(`${url()}${path}`);
      expect([401, 403, 404, 405, 400], path).toContain(status);
    }
    const foreign = await sentWith('other.pdf');
    const wrong = await fetchAttachment(url(), foreign.receipt, attachment.id);
    expect(wrong.status).toBe(404);
  });

  it('a67 staff open it by their permission only, and it is kept who did', async () => {
    const { receipt, attachment } = await sentWith('for-staff.pdf');
    const path = `/cases/${receipt.reference}/attachments/${attachment.id}`;
    const panel = await signIn(instance, 'officer');
    const editor = await (await signIn(instance, 'editor')).fetch(path);
    expect(editor.status).toBe(403);
    const officer = await panel.fetch(path);
    expect([officer.status, officer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const { data } = await panel.get<CaseDetail>(`/cases/${receipt.reference}`);
    expect(data.attachments[0]).toMatchObject({ integrity: 'intact', action: 'submit' });
    expect(data.attachments[0]?.lastOpened?.by).not.toBe('');
  });

  describe('a68 an upload belongs to its draft, its field and its form, once', () => {
    const attempt = async (changes: object) => {
      const answer = await post(url(), '/submissions', exampleRequest(changes));
      return [answer.status, answer.status === 201 ? '' : codeOf(answer)];
    };

    it('a68 not under another draft, nor with files of two', async () => {
      const [mine, theirs] = [freshKey(), freshKey()];
      const { uploadToken: foreign } = await uploaded(url(), { draftKey: theirs, bytes: examplePdf() });
      const { uploadToken: own } = await uploaded(url(), { draftKey: mine, bytes: examplePdf() });
      const claims = (...tokens: string[]) =>
        tokens.map((uploadToken) => ({ field: 'evidence', uploadToken }));
      expect(await attempt({ draftKey: mine, attachments: claims(foreign) })).toEqual([
        400,
        'uploadNotFound',
      ]);
      expect(await attempt({ attachments: claims(own, foreign) })).toEqual([400, 'uploadNotFound']);
      expect(await attempt({ attachments: claims('a'.repeat(32)) })).toEqual([400, 'uploadNotFound']);
      expect(await attempt({ draftKey: mine, attachments: claims(own) })).toEqual([201, '']);
    });

    it('a68 not a second time, and not after it was removed', async () => {
      const { uploadToken, draftKey } = await sentWith('once.pdf');
      const attachments = [{ field: 'evidence', uploadToken }];
      expect(await attempt({ draftKey, attachments })).toEqual([400, 'uploadNotFound']);
      const other = await uploaded(url(), { draftKey, bytes: examplePdf() });
      const stranger = { uploadToken: other.uploadToken, draftKey: freshKey() };
      await post(url(), '/uploads/remove', stranger);
      const claims = [{ field: 'evidence', uploadToken: other.uploadToken }];
      await post(url(), '/uploads/remove', { uploadToken: other.uploadToken, draftKey });
      expect(await attempt({ draftKey, attachments: claims })).toEqual([400, 'uploadNotFound']);
    });

    it('a68 a stranger removes nothing', async () => {
      const draftKey = freshKey();
      const { uploadToken } = await uploaded(url(), { draftKey, bytes: examplePdf() });
      const answer = await post(url(), '/uploads/remove', { uploadToken, draftKey: freshKey() });
      expect([answer.status, answer.body.data]).toEqual([200, { removed: true }]);
      expect(await attempt({ draftKey, attachments: [{ field: 'evidence', uploadToken }] })).toEqual([
        201,
        '',
      ]);
    });

    it('a68 only for a field that its form has', async () => {
      expect(codeOf(await upload(url(), { field: 'reason', bytes: examplePdf() }))).toBe('notAsked');
      const target = { service: 'no-such-service' };
      expect(codeOf(await upload(url(), { target, bytes: examplePdf() }))).toBe('unknownService');
      const stranger = { reference: 'KF7M2XQ9', token: 'k1.aaaaaaaaaaaaaaaaaaaaaa' };
      expect((await upload(url(), { target: stranger, field: 'message', bytes: examplePdf() })).status).toBe(
        404,
      );
    });
  });

  it('a14 a file for a field that is hidden is refused, and what a hidden field was given is dropped', async () => {
    const target = { service: 'equipment-support' };
    const draftKey = freshKey();
    const file = { draftKey, target, field: 'prescription', bytes: examplePdf() };
    const { uploadToken } = await uploaded(url(), file);
    const attachments = [{ field: 'prescription', uploadToken }];
    const hidden = exampleRequest({ service: 'equipment-support', draftKey, attachments });
    const refused = await post(url(), '/submissions', hidden);
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors).toContainEqual({
      path: 'attachments.0.field',
      code: 'notAsked',
      params: {},
    });
    const { answers } = exampleRequest();
    const { reference } = await send(
      url(),
      exampleRequest({ answers: { ...answers, hasDependants: false, dependants: [{ relation: 'son' }] } }),
    );
    const row = await knex()('ms_submissions').where({ reference }).first<{ answers: string }>();
    expect(Object.keys(JSON.parse(row.answers) as object)).not.toContain('dependants');
  });

  it('a15 a draft is known by its secret alone: its number opens, changes and removes nothing', async () => {
    const draftKey = freshKey();
    const { uploadToken } = await uploaded(url(), { draftKey, bytes: examplePdf() });
    const row = await knex()('ms_attachments').orderBy('id', 'desc').first<{ id: number; key: string }>();
    for (const token of [String(row.id).padStart(16, '0'), row.key]) {
      await post(url(), '/uploads/remove', { uploadToken: token, draftKey });
      const attachments = [{ field: 'evidence', uploadToken: token }];
      const taken = await post(url(), '/submissions', exampleRequest({ attachments }));
      expect([taken.status, codeOf(taken)]).toEqual([400, 'uploadNotFound']);
    }
    const attachments = [{ field: 'evidence', uploadToken }];
    const own = await post(url(), '/submissions', exampleRequest({ draftKey, attachments }));
    expect(own.status).toBe(201);
    expect(own.text).not.toContain(draftKey);
  });

  it('a69 a draft takes so many of a field, a broken-off upload leaves nothing, and what nobody sends is swept', async () => {
    const draftKey = freshKey();
    for (let file = 0; file < 4; file += 1) {
      await uploaded(url(), { draftKey, bytes: examplePdf('', String(file)) });
    }
    expect(codeOf(await upload(url(), { draftKey, bytes: examplePdf('', 'one more') }))).toBe('tooMany');
    // The same bytes once more, as after a lost answer, take the place of the first.
    await uploaded(url(), { draftKey, bytes: examplePdf('', '0') });
    await breakOff(url(), () => expect.poll(left).toHaveLength(1));
    await expect.poll(left).toEqual([]);

    const installation = installationOf(instance.app);
    const later = { now: async () => (await installation.clock.now()) + 25 * HOUR_MS };
    const { receipt, attachment } = await sentWith('stays.pdf');
    await sweepAttachments({ ...installation, clock: later });
    const unsent = await knex()('ms_attachments').whereNull('submission_id');
    expect(unsent).toEqual([]);
    expect((await fetchAttachment(url(), receipt, attachment.id)).status).toBe(200);
  });

  it('a69 what is erased goes from the storage, and its record says when', async () => {
    const { receipt, attachment } = await sentWith('erased.pdf');
    const installation = installationOf(instance.app);
    const row = await knex()('ms_attachments')
      .where({ key: attachment.id })
      .first<{ submission_id: number }>();
    await eraseAttachments(knex(), row.submission_id, Date.now());
    await removeGoneFiles(installation);
    expect(await installation.files.get(attachment.id)).toBeUndefined();
    expect((await fetchAttachment(url(), receipt, attachment.id)).status).toBe(404);
    const panel = await signIn(instance, 'officer');
    const { data } = await panel.get<CaseDetail>(`/cases/${receipt.reference}`);
    expect(data.attachments[0]?.erasedAt).not.toBeNull();
  });

  it('a70 where a picture was taken and by whom is not stored', async () => {
    const bytes = await photo()
      .withExif({ IFD0: { Artist: 'somebody', Copyright: 'x' }, IFD3: { GPSLatitude: '24/1 0/1 0/1' } })
      .jpeg()
      .toBuffer();
    const { receipt, attachment } = await sentWith('place.jpg', bytes);
    const served = await fetchAttachment(url(), receipt, attachment.id);
    const stored = await sharp(Buffer.from(await served.arrayBuffer())).metadata();
    expect([stored.exif, stored.xmp, stored.iptc]).toEqual([undefined, undefined, undefined]);
  });
});
