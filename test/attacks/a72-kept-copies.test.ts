import type { CaseDetail, SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import { exampleRequest, freshKey, post, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { examplePdf, fetchAttachment, upload } from '../uploading.js';

/** What the browser itself does on coming back is shown by the widget's own tests of that name. */
describe('a72 copies that browsers, proxies and CDNs keep', () => {
  let instance: StrapiInstance;
  let receipt: SubmissionReceipt;
  let file: string;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  /** Kept by nobody on the way, and by nothing told apart from the next answer of that address. */
  const expectUnkept = (what: string, { headers }: { headers: Headers }) => {
    expect(headers.get('cache-control'), what).toBe('no-store');
    expect(headers.get('etag'), what).toBeNull();
    expect(headers.get('last-modified'), what).toBeNull();
  };

  it('a72 there is none of what is sent: file, receipt, refusal', async () => {
    const draftKey = freshKey();
    const uploading = await upload(instance.url, { draftKey, bytes: examplePdf() });
    expectUnkept('upload', uploading);
    const attachments = [{ field: 'evidence', uploadToken: uploading.body.data.uploadToken }];
    const sent = await post<SubmissionReceipt>(
      instance.url,
      '/submissions',
      exampleRequest({ draftKey, attachments }),
    );
    expect(sent.status).toBe(201);
    expectUnkept('receipt', sent);
    receipt = sent.body.data;
    expectUnkept('refusal', await post(instance.url, '/submissions', exampleRequest({ locale: 'fr' })));
    const removal = { draftKey, uploadToken: 'a'.repeat(32) };
    expectUnkept('removal', await post(instance.url, '/uploads/remove', removal));
  });

  it('a72 there is none of what is followed: page, action, refusal, file, lost link', async () => {
    const { reference, trackingToken: token } = receipt;
    [file = ''] = (await trackingOf(instance.url, receipt)).attachments.map(({ id }) => id);
    const action = (body: object) =>
      post(instance.url, `/submissions/${reference}/actions`, { token, idempotencyKey: freshKey(), ...body });
    const calls = {
      page: await post(instance.url, '/tracking', { reference, token }),
      'wrong code': await post(instance.url, '/tracking', { reference, token: `${token}x` }),
      action: await action({ action: 'message', words: 'متى يصلني الجواب؟' }),
      'action too early': await action({ action: 'confirmDelivery' }),
      file: await fetchAttachment(instance.url, receipt, file),
      'lost link': await post(instance.url, '/tracking/recovery', { contact: 'applicant@example.org' }),
    };
    expect(Object.values(calls).map(({ status }) => status)).toEqual([200, 404, 200, 409, 200, 202]);
    for (const [what, answer] of Object.entries(calls)) expectUnkept(what, answer);
  });

  it('a72 there is none of what staff see: inbox, case, file, copy, letters, nobody’s case', async () => {
    const officer = await signIn(instance, 'officer');
    const path = `/cases/${receipt.reference}`;
    expectUnkept('inbox', await officer.get('/inbox'));
    expectUnkept('home', await officer.get('/home'));
    expectUnkept('case', await officer.get<CaseDetail>(path));
    expectUnkept('file', await officer.fetch(`${path}/attachments/${file}`));
    expectUnkept('copy', await officer.post(`${path}/copy`));
    expectUnkept('messages', await officer.get('/messages?list=failed'));
    expectUnkept('nobody’s case', await officer.get('/cases/22222222'));
  });
});
