import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, get, post, send } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { processorTime } from './processor-time.js';
import { rawCall } from './raw-call.js';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';

const BASE = '/api/member-services';
/** Refused by us, or by Node before anybody reads it. */
const REFUSED = [400, 413, 414, 431];

/** Nobody waits longer for a call that is refused (ms of the processor). */
const LONGEST_MS = 100;

const BOMBS: Record<string, string> = {
  'nested a hundred deep': `${'a[b]'.padEnd(4)}${'[c]'.repeat(100)}=1`,
  'an array with a far index': 'a[1000000000]=1',
  'a thousand entries of one array': Array.from(
    { length: 1_000 },
    (_, index) => `a[${String(index)}]=1`,
  ).join('&'),
  'two thousand keys': Array.from({ length: 2_000 }, (_, index) => `k${String(index)}=1`).join('&'),
  'a hundred thousand keys': Array.from({ length: 100_000 }, (_, index) => `k${String(index)}`).join('&'),
  // What one request line takes before Node itself refuses it: these are read by us.
  'as many keys as a line takes': Array.from({ length: 3_500 }, (_, index) => index.toString(36)).join('&'),
  'as much of one token as a line takes': `token=${'x'.repeat(15 * 1024)}`,
  'as deep as a line takes': `a${'[b]'.repeat(4_500)}=1`,
  'as many escapes as a line takes': `locale=${'%D8%A7'.repeat(2_500)}`,
  'a prototype': '__proto__[polluted]=1&constructor[prototype][polluted]=1',
  'a token of 64 kB': `token=${'x'.repeat(64 * 1024)}`,
  'a broken escape': '%ff%zz=%',
  'one key a thousand times': Array.from({ length: 1_000 }, () => 'locale=ar').join('&'),
};

const OF_STAFF = Object.entries(BOMBS).filter(([name]) => name !== 'a prototype');

describe('a22 bombs in the query', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());
  let signedIn: ReturnType<typeof signIn> | undefined;
  const staff = () => (signedIn ??= signIn(instance, 'officer'));

  it.each(Object.entries(BOMBS))('a22 %s: refused on every call', async (_name, query) => {
    for (const path of ['/catalogue', '/services/financial-support', '/faqs', '/challenge']) {
      const { status } = await rawCall(instance.url, { method: 'GET', path: `${BASE}${path}?${query}` });
      expect(REFUSED, path).toContain(status);
    }
    for (const path of ['/submissions', '/tracking', '/tracking/recovery', '/ratings']) {
      const { status } = await rawCall(instance.url, {
        ...{ method: 'POST', path: `${BASE}${path}?${query}`, body: JSON.stringify(exampleInquiry()) },
        headers: { 'Content-Type': 'application/json' },
      });
      expect(REFUSED, path).toContain(status);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each(Object.entries(BOMBS))('a22 %s: costs next to nothing', async (_name, query) => {
    const calls = [
      { method: 'GET', path: `${BASE}/catalogue?${query}` },
      { method: 'POST', path: `${BASE}/tracking?${query}`, body: '{}' },
    ];
    for (const call of calls) {
      const headers = { 'Content-Type': 'application/json' };
      const time = await processorTime(() => rawCall(instance.url, { ...call, headers }));
      expect(time, call.method).toBeLessThan(LONGEST_MS);
    }
  });

  it.each(OF_STAFF)('a22 %s: refused on the calls of staff as well', async (_name, query) => {
    const officer = await staff();
    for (const path of ['/inbox', '/timers', '/messages', '/home']) {
      const { status } = await officer.fetch(`${path}?${query}`);
      expect(REFUSED, path).toContain(status);
    }
  });

  it('a22 a prototype changes nothing of what staff are told, since Strapi leaves it out', async () => {
    const officer = await staff();
    const told = async (query: string) => (await officer.fetch(`/inbox${query}`)).text();
    expect(await told(`?${BOMBS['a prototype'] ?? ''}`)).toBe(await told(''));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('a22 a token far too long finds nothing, and is not repeated', async () => {
    const { reference } = await send(instance.url, exampleInquiry());
    const token = 'x'.repeat(64 * 1024);
    const answer = await post(instance.url, '/tracking', { reference, token });
    expect(answer.status).toBe(400);
    expect(answer.text.length).toBeLessThan(1_000);
    const time = await processorTime(() => post(instance.url, '/tracking', { reference, token }));
    expect(time).toBeLessThan(LONGEST_MS);
  });

  it('a22 whoever comes next is served', async () => {
    expect((await get(instance.url, '/catalogue?locale=en')).status).toBe(200);
    const rows: unknown[] = await instance.app.db.connection('ms_submissions').select('id');
    expect(rows).toHaveLength(1);
  });
});
