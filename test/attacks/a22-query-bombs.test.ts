import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, get, post, send } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { rawCall } from './raw-call.js';

const BASE = '/api/member-services';
/** Refused by us, or by Node before anybody reads it. */
const REFUSED = [400, 413, 414, 431];

const BOMBS: Record<string, string> = {
  'nested a hundred deep': `${'a[b]'.padEnd(4)}${'[c]'.repeat(100)}=1`,
  'an array with a far index': 'a[1000000000]=1',
  'a thousand entries of one array': Array.from(
    { length: 1_000 },
    (_, index) => `a[${String(index)}]=1`,
  ).join('&'),
  'two thousand keys': Array.from({ length: 2_000 }, (_, index) => `k${String(index)}=1`).join('&'),
  'a hundred thousand keys': Array.from({ length: 100_000 }, (_, index) => `k${String(index)}`).join('&'),
  'a prototype': '__proto__[polluted]=1&constructor[prototype][polluted]=1',
  'a token of 64 kB': `token=${'x'.repeat(64 * 1024)}`,
  'a broken escape': '%ff%zz=%',
  'one key a thousand times': Array.from({ length: 1_000 }, () => 'locale=ar').join('&'),
};

describe('a22 bombs in the query', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

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

  it('a22 a token far too long finds nothing, and is not repeated', async () => {
    const { reference } = await send(instance.url, exampleInquiry());
    const token = 'x'.repeat(64 * 1024);
    const answer = await post(instance.url, '/tracking', { reference, token });
    expect(answer.status).toBe(400);
    expect(answer.text.length).toBeLessThan(1_000);
  });

  it('a22 whoever comes next is served', async () => {
    expect((await get(instance.url, '/catalogue?locale=en')).status).toBe(200);
    const rows: unknown[] = await instance.app.db.connection('ms_submissions').select('id');
    expect(rows).toHaveLength(1);
  });
});
