import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { codeOf, examplePdf, upload } from '../uploading.js';
import { proofFrom } from './proof-of-work.js';

/** Of one address two files pass unasked; see `DEFAULT_LIMITS`. */
const FACTOR = 0.01;
const SOFT = 2;

describe('a11 the limit of files from a shared address is burnt', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ env: { MEMBER_SERVICES_LIMIT_FACTOR: String(FACTOR) } });
  });
  afterAll(() => instance.stop());

  const sendFile = (proof?: string) =>
    upload(instance.url, {
      bytes: examplePdf(),
      target: { service: 'financial-support', ...(proof === undefined ? {} : { 'guard.proof': proof }) },
    });
  const stored = async () => {
    const rows: unknown[] = await instance.app.db.connection('ms_attachments').select('id');
    return rows.length;
  };

  it('a11 a file beyond it is kept only with a proof of work, which is good for one file', async () => {
    for (let sent = 0; sent < SOFT; sent += 1) expect((await sendFile()).status).toBe(201);
    const held = await sendFile();
    expect([held.status, codeOf(held)]).toEqual([429, 'challengeRequired']);
    expect(Number(held.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await stored()).toBe(SOFT);

    const proof = await proofFrom(instance.url);
    expect((await sendFile(proof)).status).toBe(201);
    expect(codeOf(await sendFile(proof))).toBe('challengeRequired');
    expect(codeOf(await sendFile('e30='))).toBe('challengeRequired');
    expect(await stored()).toBe(SOFT + 1);
  });

  it('a11 a file is taken back, and one of a case is read, with the proof that was asked for', async () => {
    const removal = { uploadToken: 'a'.repeat(32), draftKey: 'd'.repeat(32) };
    const reading = { reference: 'KF7M2XQ9', token: 'k1.aaaaaaaaaaaaaaaaaaaaaa', attachment: '0'.repeat(32) };
    for (const [path, body, status] of [
      ['/uploads/remove', removal, 200],
      ['/tracking/attachments', reading, 404],
    ] as const) {
      await expect
        .poll(async () => codeOf(await post(instance.url, path, body)), { timeout: 10_000, interval: 1 })
        .toBe('challengeRequired');
      const guard = { proof: await proofFrom(instance.url) };
      expect((await post(instance.url, path, { ...body, guard })).status, path).toBe(status);
    }
  });

  it('a11 what is wrong with a held file is not told before the proof', async () => {
    const wrong = { bytes: examplePdf(), field: 'nothing' };
    expect(codeOf(await upload(instance.url, wrong))).toBe('challengeRequired');
    const proved = { service: 'financial-support', 'guard.proof': await proofFrom(instance.url) };
    expect(codeOf(await upload(instance.url, { ...wrong, target: proved }))).toBe('notAsked');
  });
});
