import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseDetail } from '@member-services/contract/forms';
import { sweepAttachments } from '../../cms-plugin/server/src/attachments/sweep-attachments.js';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import { installedClamd } from '../installed-clamd.mjs';
import { prepareRealClamd, TEST_VIRUS } from '../real-clamd.js';
import type { RealClamd } from '../real-clamd.js';
import { exampleRequest, freshKey, send, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { examplePdf, fetchAttachment, uploaded } from '../uploading.js';

/** A PDF whose page's own stream holds a text, packed as every real PDF packs it. */
function packedPdf(text: string): Buffer {
  const packed = deflateSync(`BT (${text}) Tj ET`);
  return Buffer.concat([
    examplePdf().subarray(0, -6),
    Buffer.from(`9 0 obj\n<< /Filter /FlateDecode /Length ${String(packed.length)} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n%%EOF\n'),
  ]);
}

/** What a scanner of our own cannot prove: that `clamd` is spoken to as it is. Everything else is in `f18-f36-files.test.ts`. */
describe.skipIf(installedClamd() === undefined)('the distribution’s own clamd', () => {
  let clamd: RealClamd;
  let instance: StrapiInstance;
  beforeAll(async () => {
    clamd = await prepareRealClamd();
    await clamd.start();
    instance = await startStrapiInstance({
      env: { MEMBER_SERVICES_CLAMD: clamd.place, MEMBER_SERVICES_SCAN_REQUIRED: 'true' },
    });
  });
  afterAll(async () => {
    await instance.stop();
    await clamd.remove();
    delete process.env['MEMBER_SERVICES_CLAMD'];
    delete process.env['MEMBER_SERVICES_SCAN_REQUIRED'];
  });

  /** Sends a request with one file; what became of the file at once, and for its sender afterwards. */
  const sentWith = async (bytes: Buffer) => {
    const draftKey = freshKey();
    const { uploadToken, scan } = await uploaded(instance.url, { draftKey, bytes });
    const attachments = [{ field: 'evidence', uploadToken }];
    const receipt = await send(instance.url, exampleRequest({ draftKey, attachments }));
    const look = async () => {
      const [file] = (await trackingOf(instance.url, receipt)).attachments;
      const opened = await fetchAttachment(instance.url, receipt, file?.id ?? '');
      return [file?.scan, opened.status];
    };
    return { receipt, scan, look };
  };

  it('f18 what is clean is said to be so, also of several megabytes, and can be opened', async () => {
    const small = await sentWith(examplePdf());
    expect([small.scan, ...(await small.look())]).toEqual(['clean', 'clean', 200]);
    const large = await sentWith(examplePdf('', 'x'.repeat(4_000_000)));
    expect([large.scan, ...(await large.look())]).toEqual(['clean', 'clean', 200]);
  });

  it('a64 what is infected is found, also packed inside a PDF; the request is kept and nobody opens the file', async () => {
    for (const bytes of [examplePdf('', TEST_VIRUS), packedPdf(TEST_VIRUS)]) {
      const { receipt, scan, look } = await sentWith(bytes);
      expect([scan, ...(await look())]).toEqual(['infected', 'infected', 409]);
      const officer = await signIn(instance, 'officer');
      const { data } = await officer.get<CaseDetail>(`/cases/${receipt.reference}`);
      expect(data.attachments).toMatchObject([{ scan: 'infected', readable: false }]);
    }
  });

  it('f18 while it is stopped files are taken and wait; once it is back they are scanned', async () => {
    await clamd.stop();
    const { scan, look } = await sentWith(examplePdf('', 'while it is away'));
    expect([scan, ...(await look())]).toEqual(['scan-failed', 'scan-failed', 409]);
    await clamd.start();
    await sweepAttachments(installationOf(instance.app));
    expect(await look()).toEqual(['clean', 200]);
  });
});
