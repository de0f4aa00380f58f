import type { SubmissionReceipt } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, get, post, trackingOf } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
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
