import type { SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import { exampleInquiry, freshKey, get, post, send, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { examplePdf } from '../uploading.js';
import { rawCall } from './raw-call.js';

const BASE = '/api/member-services';

describe('a20 the same thing said twice', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ seed: 'content' });
  });
  afterAll(() => instance.stop());

  const rows = async (): Promise<number> => {
    const all: unknown[] = await instance.app.db.connection('ms_submissions').select('id');
    return all.length;
  };
  const sendText = (body: string) =>
    rawCall(instance.url, {
      method: 'POST',
      path: `${BASE}/submissions`,
      headers: { 'Content-Type': 'application/json' },
      body,
    });
  /** The text of a body in which one key stands twice, first with another value. */
  const withTwice = (body: object, key: string, first: unknown) =>
    JSON.stringify(body).replace(`"${key}":`, `"${key}":${JSON.stringify(first)},"${key}":`);

  it.each([
    'locale=ar&locale=en',
    'locale=en&locale=en',
    'locale=ar&loc%61le=en',
    'locale=ar&locale[]=en',
    'locale=ar&locale%00=en',
  ])('a20 a parameter that stands twice is refused: %s', async (query) => {
    const { status, body } = await get(instance.url, `/catalogue?${query}`);
    expect(status).toBe(400);
    expect(['duplicate', 'unknownQuery']).toContain(body.error.details.errors[0]?.code);
  });

  it('a20 of a JSON key that stands twice the last value counts, everywhere alike: judged, stored, and sent again', async () => {
    const inquiry = exampleInquiry();
    const text = withTwice(inquiry, 'category', 'no-such-category');
    const first = await sendText(text);
    expect(first.status, first.text).toBe(201);
    const { data } = JSON.parse(first.text) as { data: SubmissionReceipt };
    expect((await trackingOf(instance.url, data)).question?.subject).toBe(inquiry.answers.subject);

    // What was stored is what the plain body says: the same sending again, under the same key.
    const again = await post<SubmissionReceipt>(instance.url, '/submissions', inquiry);
    expect(again.status).toBe(200);
    expect(again.body.data.reference).toBe(data.reference);
  });

  it('a20 a key that is written in another way is the same key: the last of them counts as well', async () => {
    const inquiry = exampleInquiry();
    const text = JSON.stringify(inquiry).replace('{', '{"c\\u0061tegory":"no-such-category",');
    expect((await sendText(text)).status).toBe(201);
    const after = JSON.stringify(exampleInquiry()).replace(/}$/, ',"c\\u0061tegory":"no-such-category"}');
    expect((await sendText(after)).status).toBe(400);
  });

  it('a20 within a part it is the same: whom we count is whom we write to', async () => {
    const inquiry = exampleInquiry();
    const text = withTwice(inquiry, 'email', 'first@example.org');
    const answer = await sendText(text);
    expect(answer.status, answer.text).toBe(201);
    const { data } = JSON.parse(answer.text) as { data: SubmissionReceipt };
    const { connection } = instance.app.db;
    const row = await connection('ms_submissions')
      .where({ reference: data.reference })
      .first<{ id: number; email: string }>('id', 'email');
    expect(row.email).toBe('someone@example.org');
    const told: unknown[] = await connection('ms_outbox').where({ submission_id: row.id }).pluck('recipient');
    expect(new Set(told)).toEqual(new Set(['someone@example.org']));
  });

  it('a20 a token or reference that stands twice opens what its last value opens, and nothing else', async () => {
    const { reference, trackingToken: token } = await send(instance.url, exampleInquiry());
    const ask = (body: string) =>
      rawCall(instance.url, {
        method: 'POST',
        path: `${BASE}/tracking`,
        headers: { 'Content-Type': 'application/json' },
        body,
      });
    const own = { reference, token };
    expect((await ask(withTwice(own, 'token', 'k1.AAAAAAAAAAAAAAAAAAAAAA'))).status).toBe(200);
    const wrong = { reference, token: 'k1.AAAAAAAAAAAAAAAAAAAAAA' };
    expect((await ask(withTwice(wrong, 'token', token))).status).toBe(404);
    for (const value of [[token], [token, token], { 0: token }])
      expect((await post(instance.url, '/tracking', { reference, token: value })).status).toBe(400);
  });

  it.each(['/catalogue', '/services/financial-support', '/faqs', '/documents'])(
    'a20 a parameter that stands twice is refused by %s',
    async (path) => {
      expect((await get(instance.url, `${path}?locale=ar`)).status).toBe(200);
      for (const query of ['locale=ar&locale=en', 'locale[]=ar', 'locale[0]=ar&locale[1]=en'])
        expect((await get(instance.url, `${path}?${query}`)).status, query).toBe(400);
    },
  );

  it('a20 a parameter of staff that stands twice is refused', async () => {
    const officer = await signIn(instance, 'officer');
    for (const path of [
      '/inbox?view=open&view=all',
      '/timers?view=due&view=late',
      '/messages?list=all&list=held',
    ])
      expect((await officer.get(path)).status, path).toBe(400);
  });

  it('a20 a part of an upload that stands twice is refused', async () => {
    const form = new FormData();
    const parts = { draftKey: freshKey(), field: 'evidence', service: 'financial-support' };
    for (const [name, value] of Object.entries(parts)) form.append(name, value);
    form.append('service', 'membership-renewal');
    form.append('file', new File([Uint8Array.from(examplePdf())], 'evidence.pdf'));
    const sent = new Request('http://localhost', { method: 'POST', body: form });
    const { status } = await rawCall(instance.url, {
      method: 'POST',
      path: `${BASE}/uploads`,
      headers: { 'Content-Type': sent.headers.get('Content-Type') ?? '' },
      body: Buffer.from(await sent.arrayBuffer()),
    });
    expect(status).toBe(400);
  });

  it('a20 a good value does not smuggle in a bad one that stands after it', async () => {
    const before = await rows();
    const good = exampleInquiry();
    for (const [key, bad] of [
      ['category', 'no-such-category'],
      ['kind', 'service-request'],
      ['locale', 'fr'],
      ['consent', []],
    ] as const) {
      const text = withTwice({ ...good, [key]: bad }, key, good[key]);
      const { status } = await sendText(text);
      expect(status, key).toBe(400);
    }
    expect(await rows()).toBe(before);
  });

  it('a20 what stands in the address cannot speak against what stands in the body', async () => {
    const before = await rows();
    for (const query of ['locale=en', 'kind=inquiry', 'idempotencyKey=x', '_method=GET']) {
      const answer = await post(instance.url, `/submissions?${query}`, exampleInquiry());
      expect(answer.status, query).toBe(400);
    }
    expect(await rows()).toBe(before);
  });

  it('a20 a header that stands twice is refused or counts once', async () => {
    const body = JSON.stringify(exampleInquiry());
    const { status } = await rawCall(instance.url, {
      method: 'POST',
      path: `${BASE}/submissions`,
      headers: { 'Content-Type': 'application/json, text/plain' },
      body,
    });
    expect(status).toBe(415);
  });
});
