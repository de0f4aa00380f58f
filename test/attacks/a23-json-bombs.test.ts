import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, exampleRequest, get } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { processorTime } from './processor-time.js';
import { rawCall } from './raw-call.js';

const BASE = '/api/member-services';
/** Every public call that takes a body of JSON. */
const PATHS = [
  ...['/submissions', '/submissions/ABCDEFGH/actions', '/tracking', '/tracking/recovery'],
  ...['/tracking/attachments', '/uploads/remove', '/ratings', '/faqs/some-question/feedback', '/faqs/misses'],
];
/** Nobody waits longer for a call that is refused (ms of the processor, those of the sender among them). */
const LONGEST_MS = 200;
const json = { 'Content-Type': 'application/json' };

/** A body of a call, with one of its texts as JSON would have it: escapes, numbers and all. */
const withSubject = (raw: string) =>
  JSON.stringify(exampleInquiry({ answers: { subject: 'HERE', message: 'كم رسوم التجديد؟' } })).replace(
    '"HERE"',
    raw,
  );

interface Bomb {
  body: string | Buffer;
  headers?: Record<string, string>;
  status: number;
}

const BOMBS: Record<string, Bomb> = {
  'ten megabytes': { body: `{"a":"${'x'.repeat(10 * 1024 * 1024)}"}`, status: 413 },
  'ten thousand arrays deep': { body: `${'['.repeat(10_000)}${']'.repeat(10_000)}`, status: 400 },
  'ten thousand objects deep': { body: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, status: 400 },
  'as many keys as fit': {
    body: `{${Array.from({ length: 20_000 }, (_, index) => `"k${String(index)}":1`).join(',')}}`,
    status: 400,
  },
  'a million keys': {
    body: `{${Array.from({ length: 1_000_000 }, (_, index) => `"${index.toString(36)}":1`).join(',')}}`,
    status: 413,
  },
  'a number beyond all numbers': { body: '{"idempotencyKey":1e999,"helpful":-1e999}', status: 400 },
  'bytes that are no UTF-8': {
    body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    status: 400,
  },
  'nothing at all': { body: '', status: 400 },
  'no JSON': { body: "{'a': 1}", status: 400 },
  'a bomb in gzip': {
    body: gzipSync(Buffer.alloc(5 * 1024 * 1024, 0x20)),
    headers: { ...json, 'Content-Encoding': 'gzip' },
    status: 415,
  },
  'a bomb in deflate': {
    body: deflateSync(Buffer.alloc(5 * 1024 * 1024, 0x20)),
    headers: { ...json, 'Content-Encoding': 'deflate' },
    status: 415,
  },
  'a bomb in brotli': {
    body: brotliCompressSync(Buffer.alloc(5 * 1024 * 1024, 0x20)),
    headers: { ...json, 'Content-Encoding': 'br' },
    status: 415,
  },
  'JSON that calls itself a form': {
    body: '{"a":1}',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    status: 415,
  },
  'JSON in UTF-16': {
    body: Buffer.from('{"a":1}', 'utf16le'),
    headers: { 'Content-Type': 'application/json; charset=utf-16' },
    status: 415,
  },
};

describe('a23 bombs in the body', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  const stored = async () => {
    const rows: unknown[] = await instance.app.db.connection('ms_submissions').select('id');
    return rows.length;
  };
  const sent = (path: string, { body, headers = json }: Omit<Bomb, 'status'>) =>
    rawCall(instance.url, { method: 'POST', path: `${BASE}${path}`, body, headers });

  it.each(Object.entries(BOMBS))('a23 %s: refused before anything is judged', async (_name, bomb) => {
    for (const path of PATHS) {
      // What is too large is refused unread; the connection may end before the last of it was written.
      const answer = await sent(path, bomb).catch((error: unknown) => error);
      if (!(answer instanceof Error)) expect(answer, path).toMatchObject({ status: bomb.status });
      else expect(bomb.status).toBe(413);
    }
    expect(await stored()).toBe(0);
  });

  it.each(Object.entries(BOMBS))('a23 %s: costs next to nothing', async (_name, bomb) => {
    const time = await processorTime(() => sent('/submissions', bomb).catch(() => undefined));
    expect(time).toBeLessThan(LONGEST_MS);
  });

  it.each([
    ['answers.amountRequested', { amountRequested: 'HERE' }, {}],
    ['answers.householdSize', { householdSize: 'HERE' }, {}],
    ['guard.elapsedMs', {}, { guard: { elapsedMs: 'HERE' } }],
  ])('a23 a number beyond all numbers as %s: refused there', async (path, answers, changes) => {
    const request = exampleRequest();
    const body = { ...request, answers: { ...request.answers, ...answers }, ...changes };
    // A form that was filled in less than no time is a robot's, and asked for its proof before it is judged.
    for (const beyond of path.startsWith('guard') ? ['1e999'] : ['1e999', '-1e999']) {
      const answer = await sent('/submissions', { body: JSON.stringify(body).replace('"HERE"', beyond) });
      expect(answer.status, answer.text).toBe(400);
      expect(answer.text).toContain(`"${path}"`);
    }
    expect(await stored()).toBe(0);
  });

  it.each([
    ['as an answer', '{"answers":{"subject":HERE}}'],
    ['as the person', '{"applicant":HERE}'],
    ['as a consent', '{"consent":[HERE]}'],
  ])('a23 ten thousand deep %s of a body that is well otherwise: refused', async (_name, text) => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const place = JSON.parse(text.replace('HERE', '"HERE"')) as object;
    const body = JSON.stringify(exampleInquiry(place)).replace('"HERE"', deep);
    const answer = await sent('/submissions', { body });
    expect(answer.status, answer.text.slice(0, 500)).toBe(400);
    expect(answer.text.length).toBeLessThan(5_000);
    expect(await stored()).toBe(0);
  });

  it.each(['\\ud800', '\\udc00\\ud800', '\\u0000', '__proto__'])(
    'a23 a key of %s is refused, and not repeated as it came',
    async (key) => {
      const body = JSON.stringify(exampleInquiry()).replace('{', `{"${key}":1,`);
      const answer = await sent('/submissions', { body });
      expect(answer.status, answer.text).toBe(400);
      expect(answer.text).not.toMatch(/\\ud[89a-f]|\\u0000/i);
      expect(await stored()).toBe(0);
    },
  );

  it('a23 a body whose length nobody says is refused', async () => {
    const answer = await sent('/submissions', {
      body: '{}',
      headers: { ...json, 'Transfer-Encoding': 'chunked' },
    });
    expect([400, 411]).toContain(answer.status);
  });

  it.each([
    ['half a character', '"\\ud800 fees"'],
    ['half a character in the middle', '"fees \\udc00\\ud800"'],
    ['a character of no use', '"fees \\u0000\\uffff"'],
    ['a number for a text', '1e308'],
    ['a number that none can hold', '123456789012345678901234567890'],
    ['minus nothing', '-0'],
  ])('a23 %s is stored as clean text or refused, never a fault of ours', async (_name, raw) => {
    const answer = await sent('/submissions', { body: withSubject(raw) });
    expect([201, 400]).toContain(answer.status);
    expect(answer.text).not.toMatch(/\\ud[89a-f]/i);
  });

  it('a23 whoever comes next is served', async () => {
    expect((await get(instance.url, '/catalogue')).status).toBe(200);
  });
});
