import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, exampleRequest, freshKey, get, post, send } from '../../../../../test/sending.js';
import { startStrapiInstance } from '../../../../../test/strapi-instance.js';
import type { StrapiInstance } from '../../../../../test/strapi-instance.js';
import { installationOf } from '../../installation.js';
import { publicRoutes } from '../routes.js';
import { OPERATIONS } from './operations.js';
import type { Schema } from './schema.js';
import { schemaFaults } from '../../../test/schema-faults.js';

interface OpenapiDocument {
  paths: Partial<Record<string, Partial<Record<'get' | 'post', Described>>>>;
  components: { schemas: Record<string, Schema> };
}
interface Described {
  requestBody?: Content;
  responses: Partial<Record<string, Partial<Content>>>;
}
interface Content {
  content: { 'application/json': { schema: Schema } };
}

describe('openapi.json', () => {
  let instance: StrapiInstance;
  let document: OpenapiDocument;
  beforeAll(async () => {
    instance = await startStrapiInstance();
    document = (await get<never>(instance.url, '/openapi.json')).body as object as OpenapiDocument;
  });
  afterAll(() => instance.stop());

  /** What an answer holds beyond or short of its documented shape. */
  const faultsOf = (path: string, method: 'get' | 'post', status: number, body: unknown): string[] => {
    const answers = document.paths[path]?.[method]?.responses ?? {};
    const schema = answers[String(status)]?.content?.['application/json'].schema;
    if (!schema) return [`${method} ${path} has no documented ${String(status)}`];
    return schemaFaults(schema, document.components.schemas, body);
  };

  it('documents every route and nothing else', () => {
    const { get: reads, post: writes, upload: files } = publicRoutes(installationOf(instance.app));
    const posts = [...writes, ...files];
    const routes = [...reads.map(({ path }) => `get ${path}`), ...posts.map(({ path }) => `post ${path}`)];
    expect(OPERATIONS.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(routes.sort());
  });

  it('names only schemas that it has', () => {
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(names));
  });

  it.each(['ar', 'en'])('is true of everything that is published, in "%s"', async (locale) => {
    const catalogue = await get<{ services: { slug: string }[] }>(
      instance.url,
      `/catalogue?locale=${locale}`,
    );
    expect(faultsOf('/catalogue', 'get', 200, catalogue.body)).toEqual([]);
    for (const { slug } of catalogue.body.data.services) {
      const service = await get(instance.url, `/services/${slug}?locale=${locale}`);
      expect(faultsOf('/services/{slug}', 'get', 200, service.body), slug).toEqual([]);
    }
    for (const path of ['/faqs', '/documents']) {
      const { body } = await get(instance.url, `${path}?locale=${locale}`);
      expect(faultsOf(path, 'get', 200, body), path).toEqual([]);
    }
    expect(faultsOf('/health', 'get', 200, (await get(instance.url, '/health')).body)).toEqual([]);
  });

  it('is true of what is sent and answered about a case', async () => {
    const body = exampleRequest();
    const sentSchema = document.paths['/submissions']?.post?.requestBody?.content['application/json'].schema;
    expect(schemaFaults(sentSchema ?? {}, document.components.schemas, body)).toEqual([]);
    const created = await post(instance.url, '/submissions', body);
    expect(faultsOf('/submissions', 'post', 201, created.body)).toEqual([]);
    const replayed = await post(instance.url, '/submissions', body);
    expect(faultsOf('/submissions', 'post', 200, replayed.body)).toEqual([]);

    const { reference, trackingToken: token } = await send(instance.url, exampleInquiry());
    const tracked = await post(instance.url, '/tracking', { reference, token });
    expect(faultsOf('/tracking', 'post', 200, tracked.body)).toEqual([]);
    const action = { token, idempotencyKey: freshKey(), action: 'message', words: 'أضيف هذا.' };
    const acted = await post(instance.url, `/submissions/${reference}/actions`, action);
    expect(faultsOf('/submissions/{reference}/actions', 'post', 200, acted.body)).toEqual([]);
  });

  it('is true of every refusal', async () => {
    const refused: [string, string, unknown, number][] = [
      ['/submissions', '/submissions', {}, 400],
      ['/tracking', '/tracking', { reference: 'x', token: 'y' }, 404],
      ['/submissions/KF7M2XQ9/actions', '/submissions/{reference}/actions', 1, 400],
      ['/ratings', '/ratings', {}, 400],
      ['/faqs/x/feedback', '/faqs/{id}/feedback', {}, 400],
      ['/faqs/misses', '/faqs/misses', {}, 400],
    ];
    for (const [path, documented, body, status] of refused) {
      const answer = await post(instance.url, path, body);
      expect(answer.status, path).toBe(status);
      expect(faultsOf(documented, 'post', status, answer.body), path).toEqual([]);
    }
  });
});
