import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleInquiry, get, post } from '../sending.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

/** Everything that Strapi's own routes would listen to, and the shapes in which it leaked before. */
const QUERIES = [
  'filters[slug][$startsWith]=a',
  'filters[createdBy][password][$startsWith]=$2',
  'where[updatedBy][resetPasswordToken][$startsWith]=a',
  'populate=*',
  'populate[createdBy]=true',
  'fields[0]=id',
  'sort=createdBy.password',
  'pagination[pageSize]=1000',
  '_q=a',
  'status=draft',
  'publicationState=preview',
  'lookup[t1.password][$startsWith]=a',
  't1.password=a',
  'hasPublishedVersion=false',
  'locale[$ne]=ar',
  'locale=ar&status=draft',
  '%6cocale=ar&x=1',
];
const CONTENT = ['/catalogue', '/services/financial-support', '/faqs', '/documents'];

describe('a28 query keys', () => {
  let instance: StrapiInstance;
  beforeAll(async () => {
    instance = await startStrapiInstance();
  });
  afterAll(() => instance.stop());

  it.each([...CONTENT, '/openapi.json', '/health'])(
    'a28 %s listens to no key that is not documented',
    async (path) => {
      for (const query of QUERIES) {
        const { status, body } = await get(instance.url, `${path}?${query}`);
        expect(status, query).toBe(400);
        expect(['unknownQuery', 'notAnOption', 'duplicate'], query).toContain(
          body.error.details.errors[0]?.code,
        );
      }
    },
  );

  it.each(CONTENT)('a28 %s takes its one key once and in two values', async (path) => {
    const arabic = await get(instance.url, path);
    expect((await get(instance.url, `${path}?locale=ar`)).text).toBe(arabic.text);
    expect((await get(instance.url, `${path}?locale=en`)).status).toBe(200);
    for (const query of [
      'locale=ar&locale=en',
      'locale=',
      'locale=AR',
      'locale=fr',
      'locale[]=ar',
      'Locale=ar',
    ]) {
      expect((await get(instance.url, `${path}?${query}`)).status, query).toBe(400);
    }
  });

  it('a28 a script of the widget is the same bytes behind any version mark', async () => {
    const plain = await fetch(`${instance.url}/api/member-services/widget/embed.js`);
    const marked = await fetch(`${instance.url}/api/member-services/widget/embed.js?v=2&populate=*`);
    expect(await marked.text()).toBe(await plain.text());
  });

  it('a28 a call that writes takes no query at all', async () => {
    for (const query of ['locale=ar', 'populate=*', 'x=1']) {
      const answer = await post(instance.url, `/submissions?${query}`, exampleInquiry());
      expect(answer.status, query).toBe(400);
    }
    const rows: unknown[] = await instance.app.db.connection('ms_submissions').select('id');
    expect(rows).toHaveLength(0);
  });
});
