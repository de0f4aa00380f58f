import { createHash } from 'node:crypto';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { INQUIRY_FILES } from '@member-services/contract/forms';
import { temporaryFolder } from '../../cms-plugin/server/src/attachments/temporary-file.js';
import type { Installation } from '../../cms-plugin/server/src/installation.js';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { freshKey, send, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { codeOf, examplePdf, fetchAttachment, requestWithFiles, upload, uploaded } from '../uploading.js';

/** Of one size, and no two the same. */
const pdf = () => examplePdf('', freshKey());
const SIZE = pdf().length;

describe('a69 no address fills the storage, or stops the files of everybody else', () => {
  let instance: StrapiInstance;
  let installation: Installation;
  let usual: Installation['settings']['uploads'];
  beforeAll(async () => {
    process.env['TMPDIR'] = await mkdtemp(join(tmpdir(), 'member-services-'));
    instance = await startStrapiInstance();
    installation = installationOf(instance.app);
    usual = { ...installation.settings.uploads };
  });
  afterAll(() => instance.stop());
  beforeEach(() => instance.app.db.connection('ms_attachments').delete());
  afterEach(() => void Object.assign(installation.settings.uploads, usual));

  const allow = (limits: Partial<typeof usual>) => Object.assign(installation.settings.uploads, limits);
  const onTheirWay = () => readdir(temporaryFolder());
  const outcome = async (one: Parameters<typeof upload>[1]) => {
    const answer = await upload(instance.url, one);
    return answer.status === 201 ? 'taken' : `${String(answer.status)} ${codeOf(answer)}`;
  };
  /** Keeps every place where files are judged, until it is told to let go. */
  const keepPlaces = () => {
    let letGo: () => void = () => undefined;
    const kept = new Promise<void>((resolve) => (letGo = resolve));
    for (const place of [1, 2]) void installation.filesGate.through(`place ${String(place)}`, () => kept);
    return letGo;
  };

  it.each([
    ['files of one address', { senderFiles: 2 }],
    ['bytes of one address', { senderBytes: 2 * SIZE }],
    ['bytes of everybody', { dayBytes: 2 * SIZE }],
  ])('a69 beyond so many %s in a day it says that it is full, removed ones counted', async (_, limits) => {
    allow(limits);
    await uploaded(instance.url, { bytes: pdf() });
    await uploaded(instance.url, { bytes: pdf() });
    await instance.app.db.connection('ms_attachments').update({ gone_at: 1 });
    expect(await outcome({ bytes: pdf() })).toBe('429 uploadsFull');
  });

  it.each([
    ['files of one address', { senderFiles: 2 }],
    ['bytes of one address', { senderBytes: 2.5 * SIZE }],
    ['bytes of everybody', { dayBytes: 2.5 * SIZE }],
  ])('a69 beyond so many %s it is full for those as well that began together', async (_, limits) => {
    allow(limits);
    const letGo = keepPlaces();
    const together = Promise.all(Array.from({ length: 5 }, () => outcome({ bytes: pdf() })));
    await expect.poll(onTheirWay).toHaveLength(5);
    letGo();
    const outcomes = await together;
    expect(outcomes.sort()).toEqual([
      ...Array.from({ length: 3 }, () => '429 uploadsFull'),
      'taken',
      'taken',
    ]);
  });

  it('a69 the files of one form come to so much together', async () => {
    allow({ draftBytes: 1.5 * SIZE });
    const draftKey = freshKey();
    await uploaded(instance.url, { draftKey, bytes: pdf() });
    expect(await outcome({ draftKey, bytes: pdf() })).toBe('413 filesTooLarge');
    expect(await outcome({ bytes: pdf() })).toBe('taken');
  });

  it('a69 a picture of few bytes that is made anew of too many is not kept', async () => {
    const noise = createHash('shake256', { outputLength: 32 * 32 * 3 })
      .update('tile')
      .digest();
    const tile = await sharp(noise, { raw: { width: 32, height: 32, channels: 3 } })
      .png()
      .toBuffer();
    const bytes = await sharp({ create: { width: 800, height: 800, channels: 3, background: 'black' } })
      .composite([{ input: tile, tile: true }])
      .webp({ lossless: true })
      .toBuffer();
    const fileBytes = 100_000;
    expect(bytes.length).toBeLessThan(fileBytes);
    allow({ fileBytes });
    const target = { kind: 'inquiry' };
    const small = { target, field: INQUIRY_FILES, name: 'small.webp', bytes };
    expect(await outcome(small)).toBe('413 fileTooLarge');
    expect(await instance.app.db.connection('ms_attachments')).toEqual([]);
  });

  it('a69 whoever floods is told to come later, while files are opened as ever', async () => {
    const receipt = await send(instance.url, await requestWithFiles(instance.url));
    const [attachment] = (await trackingOf(instance.url, receipt)).attachments;
    const letGo = keepPlaces();
    const waiting = Array.from({ length: 6 }, () => outcome({ bytes: pdf() }));
    await expect.poll(onTheirWay).toHaveLength(6);
    const late = await upload(instance.url, { bytes: pdf() });
    expect([late.status, codeOf(late)]).toEqual([503, 'notReady']);
    expect(Number(late.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await fetchAttachment(instance.url, receipt, attachment?.id ?? '')).status).toBe(200);
    letGo();
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['taken']));
    expect(await onTheirWay()).toEqual([]);
  });
});
