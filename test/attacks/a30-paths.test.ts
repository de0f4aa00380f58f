import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { rawCall } from './raw-call.js';

/** The same place, written otherwise; a proxy, a cache and we could each take it for another. */
const WAYS = (name: string): string[] => [
  `/api/member-services//${name}`,
  `//api/member-services/${name}`,
  `/api//member-services/${name}`,
  `/api/member-services/${name}/`,
  `/api/member-services/${name}.`,
  `/api/member-services/${name}%2f`,
  `/api/member-services/${name}%00`,
  `/api/member-services/${name};v=1`,
  `/api/member-services/.;/${name}`,
  `/api/member-services/./${name}`,
  `/api/member-services/x/../${name}`,
  `/api/member-services/x/%2e%2e/${name}`,
  `/api/member-services%2f${name}`,
  `/api%2fmember-services/${name}`,
  `/api/member-services\\${name}`,
  `/API/member-services/${name}`,
  `/api/Member-Services/${name}`,
  `/api/member-services/${name.toUpperCase()}`,
  `/api/member-services/${name.replace(/^./, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
];

describe('a30 paths written otherwise', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  it('a30 none of them writes anything', async () => {
    const body = JSON.stringify(exampleInquiry());
    for (const path of WAYS('submissions')) {
      const { status } = await rawCall(instance.url, {
        ...{ method: 'POST', path, body },
        headers: { 'Content-Type': 'application/json' },
      });
      expect([400, 404, 405], path).toContain(status);
    }
    const rows: unknown[] = await instance.app.db.connection('ms_submissions').select('id');
    expect(rows).toHaveLength(0);
  });

  it('a30 none of them reads anything', async () => {
    for (const path of [...WAYS('catalogue'), ...WAYS('challenge')]) {
      const { status, text } = await rawCall(instance.url, { method: 'GET', path });
      expect([400, 404, 405], path).toContain(status);
      expect(text, path).not.toMatch(/"organisation"|"keyPrefix"/);
    }
  });

  it.each([
    '/api/member-services/widget/../../../package.json',
    '/api/member-services/widget/%2e%2e/%2e%2e/package.json',
    '/api/member-services/widget/..%2f..%2fpackage.json',
    '/api/member-services/widget/..\\..\\package.json',
    '/api/member-services/widget//etc/passwd',
    '/api/member-services/widget/%00embed.js',
    '/api/member-services/services/..%2f..%2fadmin',
  ])('a30 no file and no page outside is reached: %s', async (path) => {
    const { status, text } = await rawCall(instance.url, { method: 'GET', path });
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(/"dependencies"|root:/);
  });

  it('a30 the paths as they are documented are served', async () => {
    const answer = await rawCall(instance.url, { method: 'GET', path: '/api/member-services/catalogue' });
    expect(answer.status).toBe(200);
  });
});
