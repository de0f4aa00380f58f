import type { ServiceCard } from '@member-services/contract/forms';
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headStart } from '../../../demo/start/head-start.mjs';
import { repository, siteFiles } from '../../../demo/start/paths.mjs';
import { plainForm } from './plain-form.js';

/** The service whose form every page shows, and the language. */
export const SHOWN = { service: 'financial-support', path: '/services/financial-support?locale=ar' };

/** The compared ways to bring one form onto one page: ours with a head start, as the guide has it, and without. */
export const WAYS = ['plain', 'lit', 'react', 'own', 'line-alone'] as const;
export type Way = (typeof WAYS)[number];

/** Where the first field of each page is: selectors, each inside the shadow root of the one before. */
export const FIRST_FIELD: Record<Way, string[]> = {
  plain: ['form input'],
  lit: ['lit-form', 'form input'],
  react: ['react-form form input'],
  own: ['member-request', 'member-text-field', 'input'],
  'line-alone': ['member-request', 'member-text-field', 'input'],
};

/** A file of the website: its media type and content. */
export type SiteFile = readonly [mediaType: string, content: string];

/** Every page and script of the website, by path; head, menu and style sheet are the same on all. */
export async function builtPages(cms: string, card: ServiceCard): Promise<Map<string, SiteFile>> {
  const api = `${cms}/api/member-services`;
  const form = `${api}${SHOWN.path}`;
  const [lit, react] = await Promise.all(['lit-form.ts', 'react-form.tsx'].map(bundled));
  const html = (script: string, main: string, head = ''): SiteFile => ['text/html', page(script, main, head)];
  const start = headStart(cms);
  await start.ask();
  const ahead = `<link rel="preload" as="fetch" crossorigin href="${form}">${start.lines('member-request', 'ar')}`;
  return new Map<string, SiteFile>([
    ['/site.css', ['text/css', siteStyles()]],
    ['/lit.js', ['text/javascript', lit ?? '']],
    ['/react.js', ['text/javascript', react ?? '']],
    ['/plain', html('', plainForm(card))],
    ['/lit', html('/lit.js', `<lit-form from="${form}"></lit-form>`)],
    ['/react', html('/react.js', `<react-form from="${form}"></react-form>`)],
    ['/own', html(`${api}/widget/embed.js`, element(SHOWN.service), ahead)],
    ['/line-alone', html(`${api}/widget/embed.js`, element(SHOWN.service))],
    ['/renewal', html(`${api}/widget/embed.js`, element('membership-renewal'))],
  ]);
}

const element = (service: string) =>
  `<member-request service="${service}"><p>للتواصل: 0110000000</p></member-request>`;

const page = (script: string, main: string, head: string) => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>الخدمات</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/site.css">${script ? `<script type="module" src="${script}"></script>` : ''}${head}
</head><body><header class="header"><nav><a href="/">الرئيسية</a> <a href="/services/">الخدمات</a></nav></header>
<main style="min-block-size:150vh">${main}</main><footer><p>الجمعية التعاونية للبصريات</p></footer></body></html>`;

/** The style sheet of the demo's website without its fonts, which would be the same bytes on every page. */
function siteStyles(): string {
  const folder = join(siteFiles, 'assets');
  const name = readdirSync(folder).find((file) => file.endsWith('.css')) ?? '';
  return readFileSync(join(folder, name), 'utf8').replace(/@font-face\{[^}]*\}/g, '');
}

/** As for a website in production: bundled, minified, without anything that only helps developers. */
async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    absWorkingDir: repository,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
