import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';
import { rawCall } from './raw-call.js';

const BASE = '/api/member-services';
const WRITES = [
  '/submissions',
  '/tracking',
  '/tracking/recovery',
  '/ratings',
  '/faqs/misses',
  '/submissions/KF7M2XQ9/actions',
];
const READS = ['/catalogue', '/services/financial-support', '/documents', '/challenge', '/openapi.json'];
const json = { 'Content-Type': 'application/json' };

describe('a29 methods that are not meant', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  const stored = async () => {
    const rows: unknown[] = await instance.app.db.connection('ms_submissions').select('id');
    return rows.length;
  };
  const call = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
    rawCall(instance.url, {
      method,
      path: `${BASE}${path}`,
      headers,
      ...(body === undefined ? {} : { body }),
    });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'MKCOL'])(
    'a29 %s does nothing where something is written',
    async (method) => {
      const body = ['GET', 'HEAD', 'TRACE'].includes(method) ? undefined : JSON.stringify(exampleInquiry());
      for (const path of WRITES) {
        const answer = await call(method, path, json, body);
        expect(answer.status, path).toBe(405);
        expect(answer.headers['allow'], path).toBe('POST, OPTIONS');
      }
      expect(await stored()).toBe(0);
    },
  );

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'])(
    'a29 %s does nothing where something is read',
    async (method) => {
      for (const path of READS) {
        const answer = await call(method, path, json, method === 'TRACE' ? undefined : '{}');
        expect(answer.status, path).toBe(405);
        expect(answer.headers['allow'], path).toBe('GET, HEAD, OPTIONS');
        expect(answer.text).not.toContain('TRACE');
      }
    },
  );

  it.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])(
    'a29 %s is not listened to',
    async (name) => {
      const body = JSON.stringify(exampleInquiry());
      expect((await call('GET', '/submissions', { ...json, [name]: 'POST' })).status).toBe(405);
      expect((await call('POST', '/catalogue', { ...json, [name]: 'GET' }, body)).status).toBe(405);
      expect((await call('POST', '/submissions?_method=DELETE', json, body)).status).toBe(400);
      expect(await stored()).toBe(0);
    },
  );

  it('a29 HEAD tells what GET would, without a body; OPTIONS tells what is allowed and does nothing', async () => {
    for (const path of READS) {
      const head = await call('HEAD', path);
      expect(head.status, path).toBe(200);
      expect(head.text, path).toBe('');
    }
    for (const path of WRITES) {
      const options = await call('OPTIONS', path, { Origin: 'https://site.example' });
      expect(options.status, path).toBe(204);
      expect(options.headers['access-control-allow-methods'], path).toBe('POST, OPTIONS');
      expect(options.headers['access-control-allow-credentials'], path).toBeUndefined();
    }
    expect(await stored()).toBe(0);
  });
});
