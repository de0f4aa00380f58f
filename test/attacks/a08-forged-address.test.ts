import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, freshKey } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { examplePdf, upload } from '../uploading.js';

/** Of one address three calls pass; see `DEFAULT_LIMITS`. */
const FACTOR = '0.05';
const SOFT = 3;
const CALLS = 12;

/** Every call from another address, as its sender says. */
const HEADERS: Record<string, (index: number) => Record<string, string>> = {
  'X-Forwarded-For': (index) => ({ 'X-Forwarded-For': `198.51.100.${String(index)}` }),
  'X-Real-IP': (index) => ({ 'X-Real-IP': `198.51.100.${String(index)}` }),
  'CF-Connecting-IP': (index) => ({ 'CF-Connecting-IP': `198.51.100.${String(index)}` }),
  Forwarded: (index) => ({ Forwarded: `for=198.51.100.${String(index)}` }),
};

describe.each([
  { server: 'without a proxy', hops: '0', behind: '' },
  { server: 'behind a proxy', hops: '1', behind: '203.0.113.9' },
])('a08 an address is forged, $server', ({ hops, behind }) => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance({ env: { MEMBER_SERVICES_LIMIT_FACTOR: FACTOR, PROXY_HOPS: hops } });
  });
  afterAll(() => instance.stop());

  const write = (headers: Record<string, string>, path = '/submissions') => {
    const email = `${freshKey()}@example.org`;
    const applicant = { kind: 'public', name: 'سائل تجريبي', email, preferredChannel: 'email' };
    return fetch(`${instance.url}/api/member-services${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(exampleInquiry({ applicant })),
    });
  };
  /** What arrives once the proxy in front has added the address that it saw. */
  const throughProxy = (headers: Record<string, string>): Record<string, string> => {
    if (behind === '') return headers;
    const written = headers['X-Forwarded-For'];
    return { ...headers, 'X-Forwarded-For': written ? `${written}, ${behind}` : behind };
  };

  it('a08 the limit is reached all the same, whatever header is made up', async () => {
    const statuses: number[] = [];
    for (const forge of Object.values(HEADERS)) {
      for (let index = 0; index < CALLS; index += 1) {
        statuses.push((await write(throughProxy(forge(index)))).status);
      }
    }
    expect(statuses.filter((status) => status === 201)).toHaveLength(SOFT);
    expect(statuses.filter((status) => status === 429)).toHaveLength(statuses.length - SOFT);
  });

  it('a08 a list of as many addresses as a header holds makes no difference', async () => {
    const list = Array.from({ length: 1_500 }, () => '1.1.1.1').join(',');
    expect((await write(throughProxy({ 'X-Forwarded-For': list }))).status).toBe(429);
    // Ten thousand are more than Node takes of a header.
    const longer = Array.from({ length: 10_000 }, () => '1.1.1.1').join(',');
    expect((await write(throughProxy({ 'X-Forwarded-For': longer }))).status).toBe(431);
  });

  it('a08 only what the proxy itself has added gives a visitor a limit of their own', async () => {
    const own = behind === '' ? 0 : 1;
    const other = { 'X-Forwarded-For': '1.1.1.1, 203.0.113.77' };
    expect((await write(other)).status).toBe(own === 1 ? 201 : 429);
    // All addresses of one network are one visitor.
    const hosts = ['1', '2', 'a:b', 'ffff', '1:2:3'];
    const answers = await Promise.all(
      hosts.map((host) => write({ 'X-Forwarded-For': `2001:db8:0:7::${host}` })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(own * SOFT);
  });

  it('a08 the files of one network count as those of one sender', async () => {
    for (const host of ['1', 'a:b']) {
      const headers = { 'X-Forwarded-For': `2001:db8:0:9::${host}` };
      expect((await upload(instance.url, { bytes: examplePdf(), headers })).status).toBe(201);
    }
    const senders = (await instance.app.db.connection('ms_attachments').pluck('sender_hash')) as string[];
    expect(senders).toHaveLength(2);
    expect(new Set(senders).size).toBe(1);
  });
});
