import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRequest, get, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

/** What no field of ours expects to meet. */
const STRANGE: unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  '\u0000',
  '\ud800',
  'a'.repeat(100_000),
  [],
  [[]],
  [null],
  {},
  { $gt: 0 },
  { $startsWith: '' },
  { length: 1 },
  { toString: 'x' },
];

const PATHS = [
  '/submissions',
  '/submissions/KF7M2XQ9/actions',
  '/tracking',
  '/ratings',
  '/faqs/x/feedback',
  '/faqs/misses',
];

/** Every body in which one value, at whatever depth, has been replaced. */
function* variants(value: unknown, strange: unknown): Generator {
  yield strange;
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) {
      for (const variant of variants(inner, strange)) yield value.with(index, variant);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      for (const variant of variants(inner, strange)) yield { ...value, [key]: variant };
    }
  }
}

describe('a19 type juggling', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  it('a19 any value of any type in any place is refused or taken as it is meant, never an error of ours', async () => {
    for (const strange of STRANGE) {
      for (const body of variants(exampleRequest(), strange)) {
        const { status, text } = await post(instance.url, '/submissions', body);
        expect(
          [200, 201, 400, 422],
          `${JSON.stringify(strange).slice(0, 40)}: ${text.slice(0, 200)}`,
        ).toContain(status);
      }
    }
  });

  it('a19 the same holds for every other call', async () => {
    for (const path of PATHS) {
      for (const strange of STRANGE) {
        const bodies = [
          strange,
          { reference: strange, token: strange, action: strange, idempotencyKey: strange, words: strange },
          { subject: strange, satisfaction: strange, helpful: strange, query: strange, locale: strange },
        ];
        for (const body of bodies) {
          expect((await post(instance.url, path, body)).status, path).toBeLessThan(500);
        }
      }
    }
  });

  const raw = (body: Buffer | string, headers: Record<string, string> = {}) =>
    fetch(`${instance.url}/api/member-services/submissions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
  const codeOf = async (response: Response) => {
    const body = (await response.json()) as { error: { details: { errors: { code: string }[] } } };
    return [response.status, body.error.details.errors[0]?.code];
  };

  it.each([
    ['no JSON', 'hello'],
    ['half of it', '{"kind":'],
    ['nothing', ''],
    ['UTF-16', Buffer.from('{"kind":"inquiry"}', 'utf16le')],
    ['broken UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ['ten thousand levels', '['.repeat(10_000)],
  ])('a19 %s is malformed JSON', async (_what, body) => {
    expect(await codeOf(await raw(body))).toEqual([400, 'malformedJson']);
  });

  it('a19 a byte order mark is forgiven, and of a key that stands twice the last counts', async () => {
    const [, code] = await codeOf(await raw('\ufeff{"kind":"inquiry"}'));
    expect(code).not.toBe('malformedJson');
    const twice = JSON.stringify(exampleRequest()).replace('"locale":"ar"', '"locale":"xx","locale":"ar"');
    expect((await raw(twice)).status).toBe(201);
  });

  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/json; charset=utf-16'],
    ['application/jsonp'],
  ])('a19 %s is another type', async (type) => {
    expect(await codeOf(await raw('{}', { 'Content-Type': type }))).toEqual([415, 'unsupportedMediaType']);
  });

  it('a19 a packed body is another type, and one too large is refused whatever is in it', async () => {
    expect(await codeOf(await raw('{}', { 'Content-Encoding': 'gzip' }))).toEqual([
      415,
      'unsupportedMediaType',
    ]);
    expect(await codeOf(await raw(`"${'a'.repeat(300_000)}"`))).toEqual([413, 'bodyTooLarge']);
  });

  it('a19 a body of unsaid length is refused unread', async () => {
    const { port } = new URL(instance.url);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const call = httpRequest(
        {
          port,
          method: 'POST',
          path: '/api/member-services/submissions',
          headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      call.once('error', reject);
      call.end('{}');
    });
    expect(status).toBe(411);
  });

  it('a19 the server is still up', async () => {
    expect((await get(instance.url, '/health')).status).toBe(200);
  });
});
