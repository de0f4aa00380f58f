import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue, Locale } from '@member-services/contract/forms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repository } from '../../demo/start/paths.mjs';
import { packedBytes } from '../bench/packed-bytes.js';
import { get } from '../sending.js';
import { startStrapiInstance, type StrapiInstance } from '../strapi-instance.js';

/** Bytes as they come over the line, brotli, from the budgets of `docs/performance.md`. */
const LOADER_BYTES = 5_000;
const FIRST_FIELD_BYTES = 30_000;
const SENT_BYTES = 70_000;

let instance: StrapiInstance;
let base = '';
/** What each element and each language needs first, as the CMS tells websites, by name. */
let ahead: Record<string, string[]> = {};

beforeAll(async () => {
  instance = await startStrapiInstance();
  base = `${instance.url}/api/member-services`;
  const told = await fetch(`${base}/widget/embed.json`);
  ({ ahead } = (await told.json()) as { ahead: typeof ahead });
});
afterAll(() => instance.stop());

/** The chunks that are sent for at once, by element or language. */
const chunksOf = (name: string): string[] =>
  (ahead[name] ?? []).map((file) => new URL(file, `${base}/widget/`).href);

interface ManifestEntry {
  file: string;
  imports?: string[];
}

/** The chunks of a module of the widget, with all that they import, by the build's own list. */
function chunksWith(...modules: string[]): string[] {
  const file = join(repository, 'widget/dist/embed/.vite/manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, ManifestEntry>;
  const found = new Map<string, string>();
  const follow = (name: string): void => {
    const entry =
      manifest[name] ?? manifest[Object.keys(manifest).find((key) => key.startsWith(`${name}-`)) ?? ''];
    if (!entry) throw new Error(`The widget has no chunk for ${name}.`);
    if (found.has(name)) return;
    found.set(name, `${base}/widget/${entry.file}`);
    for (const imported of entry.imports ?? []) follow(imported);
  };
  for (const name of modules) follow(name);
  return [...found.values()];
}

/** What a renewal needs from behind its first field until its reference stands there, as the bench sees it arrive. */
const UNTIL_SENT = [
  'src/elements/member-request/closing.ts',
  'src/draft/drafts.ts',
  '_fields',
  ...['faults', 'filling', 'receipt'].map((area) => `src/language/messages/${area}.`),
];

describe('what comes over the line', () => {
  test('is told to websites, for a head start, as the loader sends for it', async () => {
    const loader = await (await fetch(`${base}/widget/embed.js`)).text();
    expect(loader).toContain(JSON.stringify(ahead));
    const answers = await Promise.all(
      [...chunksOf('member-request'), ...chunksOf('en')].map((url) => fetch(url)),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(answers.length).toBeGreaterThan(2);
  });

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

  test.each(['ar', 'en'] as const)('on the way to "sent" is little, in "%s"', async (locale) => {
    const behind = UNTIL_SENT.map((name) => (name.endsWith('.') ? `${name}${locale}.ts` : name));
    const { total, each } = await packedBytes([
      `${base}/widget/embed.js`,
      ...chunksOf('member-request'),
      ...chunksOf(locale),
      ...chunksWith(...behind),
      `${base}/services/membership-renewal?locale=${locale}`,
      `${base}/catalogue?locale=${locale}`,
    ]);
    const names = Object.keys(each).join();
    expect(names, 'Yup judges').toMatch(/submission-body/);
    expect(names, 'what is rare is not there').not.toMatch(
      /qr-code|signature-pad|markdown|proof|\/files-|sentences/,
    );
    expect(total, JSON.stringify(each)).toBeLessThanOrEqual(SENT_BYTES);
  });
});

async function services(locale: Locale) {
  const answer = await get<Catalogue>(instance.url, `/catalogue?locale=${locale}`);
  return answer.body.data.services;
}
