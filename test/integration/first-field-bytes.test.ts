import type { Catalogue, Locale } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packedBytes } from '../bench/packed-bytes.js';
import { get } from '../sending.js';
import { startStrapiInstance, type StrapiInstance } from '../strapi-instance.js';

/** Bytes as they come over the line, brotli, from the budgets of `docs/performance.md`. */
const LOADER_BYTES = 5_000;
const FIRST_FIELD_BYTES = 30_000;

let instance: StrapiInstance;
let base = '';
let loader = '';

beforeAll(async () => {
  instance = await startStrapiInstance();
  base = `${instance.url}/api/member-services`;
  loader = await (await fetch(`${base}/widget/embed.js`)).text();
});
afterAll(() => instance.stop());

/** The chunks that the loader sends for at once, by element and by language. */
const chunksOf = (name: string): string[] => {
  const [, list = ''] = new RegExp(`"${name}":\\[("[^\\]]*")\\]`).exec(loader) ?? [];
  return list.split(',').map((file) => `${base}/widget/${file.slice(1, -1)}`);
};

describe('what comes over the line', () => {
  test('is next to nothing where nobody has touched the element', async () => {
    const { total } = await packedBytes([`${base}/widget/embed.js`]);
    expect(total).toBeLessThanOrEqual(LOADER_BYTES);
  });

  test.each(['ar', 'en'] as const)(
    'before the first field of any service is little, in "%s"',
    async (locale) => {
      for (const { slug } of await services(locale)) {
        const { total, each } = await packedBytes([
          `${base}/widget/embed.js`,
          ...chunksOf('member-request'),
          ...chunksOf(locale),
          `${base}/services/${slug}?locale=${locale}`,
        ]);
        expect(Object.keys(each).length, 'the loader names its chunks').toBeGreaterThan(4);
        expect(total, `${slug}: ${JSON.stringify(each)}`).toBeLessThanOrEqual(FIRST_FIELD_BYTES);
      }
    },
  );
});

async function services(locale: Locale) {
  const answer = await get<Catalogue>(instance.url, `/catalogue?locale=${locale}`);
  return answer.body.data.services;
}
