import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleRequest } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const POLLUTING = [
  ['__proto__', '{"polluted":"yes"}'],
  ['constructor', '{"prototype":{"polluted":"yes"}}'],
  ['prototype', '{"polluted":"yes"}'],
] as const;

describe('a21 prototype pollution', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  const send = (text: string, path = '/submissions') =>
    fetch(`${instance.url}/api/member-services${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: text,
    });
  const isClean = () => {
    for (const fresh of [{}, [], () => undefined]) expect('polluted' in fresh).toBe(false);
  };

  it.each(POLLUTING)(
    'a21 a body with "%s" at any depth is refused and changes no object',
    async (key, value) => {
      const body = JSON.stringify(exampleRequest());
      const places = [
        body.replace(/^\{/, `{"${key}":${value},`),
        body.replace('"applicant":{', `"applicant":{"${key}":${value},`),
        body.replace('"answers":{', `"answers":{"${key}":${value},`),
        body.replace('"declaration":{', `"declaration":{"${key}":${value},`),
        body.replace('"consent":[{', `"consent":[{"${key}":${value},`),
      ];
      for (const text of places) {
        expect(text).toContain(key);
        expect((await send(text)).status).toBe(400);
        isClean();
      }
    },
  );

  it.each(POLLUTING)('a21 the other calls are as deaf to "%s"', async (key, value) => {
    const bodies: [string, string][] = [
      ['/tracking', `{"${key}":${value},"reference":"x","token":"y"}`],
      ['/submissions/KF7M2XQ9/actions', `{"token":"x","answers":{"${key}":${value}}}`],
      ['/ratings', `{"drivers":{"${key}":${value}},"subject":{"${key}":${value}}}`],
      ['/faqs/misses', `{"${key}":${value},"query":"x","locale":"ar"}`],
    ];
    for (const [path, text] of bodies) {
      expect((await send(text, path)).status, path).toBe(400);
      isClean();
    }
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'a21 "%s" in a query or path finds nothing',
    async (name) => {
      const ask = (path: string) => fetch(`${instance.url}/api/member-services${path}`);
      expect((await ask(`/catalogue?${name}[polluted]=yes`)).status).toBe(400);
      expect((await ask(`/catalogue?locale=${name}`)).status).toBe(400);
      expect((await ask(`/services/${name}`)).status).toBe(404);
      expect((await ask(`/widget/${name}`)).status).toBe(404);
      isClean();
    },
  );
});
