import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

const guides = [
  ...readdirSync(repository).filter((name) => name.endsWith('.md')),
  ...['cms-plugin/README.md', 'cms-plugin/shared/README.md', 'widget/README.md'],
  ...readdirSync(join(repository, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
].sort();

/** What a path in the text begins with; anything else between backticks is no path of the repository. */
const FOLDERS = ['widget/', 'cms-plugin/', 'demo/', 'docs/', 'test/', '.ci/'];
/** Made by a start or a build and never committed. */
const MADE = [
  'demo/.data',
  'demo/strapi/.env',
  'demo/strapi/.accounts.json',
  'test/results',
  'widget/dist',
  'cms-plugin/dist',
];

/** Repository paths that a guide names between backticks; a pattern counts as the folder before its first star. */
function namedPaths(markdown: string): string[] {
  const spans = [...markdown.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, span]) => span ?? '',
  );
  return spans
    .filter((span) => FOLDERS.some((folder) => span.startsWith(folder)) && !span.includes(' '))
    .map((span) => (span.includes('*') ? span.slice(0, span.lastIndexOf('/', span.indexOf('*'))) : span))
    .filter((path) => !MADE.some((made) => path.startsWith(made)));
}

/** Targets of links and pictures inside the repository, relative to its root. */
function linkedPaths(guide: string, markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)]
    .map(([, link, attribute]) => link ?? attribute ?? '')
    .filter((target) => target !== '' && !/^(https?:|mailto:|#)/.test(target))
    .map((target) => relative('', join(dirname(guide), target.replace(/#.*$/, ''))));
}

describe.each(guides)('%s', (guide) => {
  const markdown = read(guide);

  it('names only paths that exist', () => {
    const missing = namedPaths(markdown).filter((path) => !existsSync(join(repository, path)));
    expect(missing).toEqual([]);
  });

  it('links only to what exists', () => {
    const outsideCode = markdown.replaceAll(/```[\s\S]*?```|`[^`\n]+`/g, '');
    const missing = linkedPaths(guide, outsideCode).filter((path) => !existsSync(join(repository, path)));
    expect(missing).toEqual([]);
  });
});

describe('decision records', () => {
  const index = read('docs/decisions/README.md');
  const records = readdirSync(join(repository, 'docs/decisions')).filter((name) => name !== 'README.md');

  it('have numbers that are used once', () => {
    const numbers = records.map((name) => name.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each(records)('%s is a numbered record with its sections, listed in the index', (name) => {
    expect(name).toMatch(/^\d{4}-[a-z0-9-]+\.md$/);
    const record = read(`docs/decisions/${name}`);
    const title = /^# (\d+)\. (.+)$/m.exec(record);
    expect(title?.[1]?.padStart(4, '0')).toBe(name.slice(0, 4));
    expect(record).toMatch(/^Status: \S/m);
    for (const section of ['Context', 'Decision', 'Consequences']) expect(record).toContain(`## ${section}`);
    expect(index.replaceAll(/ +/g, ' ')).toContain(
      `| [${name.slice(0, 4)}](${name}) | ${title?.[2] ?? ''} |`,
    );
  });
});
