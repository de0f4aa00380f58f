import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { STAFF_ROUTES } from '../../cms-plugin/server/src/staff/staff-routes.js';
import { config } from '../../cms-plugin/server/src/config.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(repository, path), 'utf8');

/** All sources of a folder as one text, tests left out. */
const sources = (folder: string): string =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => read(join(folder, name)))
    .join('\n');

const all = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();

describe('docs/embedding.md names exactly what the widget offers', () => {
  const guide = read('docs/embedding.md');
  const widget = sources('widget/src');
  const rows = (first: RegExp): string[] =>
    all(
      guide
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .map((line) => line.split('|')[1] ?? '')
        .join('\n'),
      first,
    );

  const tags = rows(/`<(member-[a-z]+)>`/g);
  const component = (tag: string): string => read(`widget/src/elements/${tag}/${tag}.component.ts`);

  /** What stands between backticks in an element's row. */
  const spansOf = (tag: string): string[] =>
    all(guide.split('\n').find((line) => line.startsWith(`| \`<${tag}>\``)) ?? '', /`([^`]+)`/g);

  const untold = (names: string[]): string[] => names.filter((name) => !guide.includes(`| \`${name}\``));

  it('its elements', () => {
    expect(rows(/`<(member-[a-z]+)>`/g)).toEqual(
      all(read('widget/src/elements/element-loaders.ts'), /'(member-[a-z]+)'/g),
    );
  });

  it('its events', () => {
    const events = read('widget/src/elements/member-events.ts');
    expect(rows(/`(member-[a-z]+)`/g)).toEqual(all(events, /'(member-[a-z]+)':/g));
  });

  it('its custom properties', () => {
    expect(rows(/`(--member-[a-z-]+)`/g)).toEqual(all(widget, /var\((--member-[a-z-]+)/g));
  });

  it('its slots', () => {
    const named = all(widget, /<slot name="([a-z-]+)"/g);
    expect(untold(named)).toEqual([]);
  });

  it.each(tags)('the attributes of <%s>', (tag) => {
    const source = component(tag);
    const named = [
      ...all(source, /@property\(\{[^}]*attribute: '([a-z-]+)'/g),
      ...all(source, /@property\((?:\{(?:(?!attribute:)[^}])*\})?\) (\w+)/g),
      ...all(source, /\* @attr ([a-z-]+)/g),
    ];
    expect(spansOf(tag).filter((span) => /^[a-z-]+$/.test(span))).toEqual(expect.arrayContaining(named));
  });
});

describe('docs/operations.md', () => {
  it('tells every setting of the plugin and every period', () => {
    const guide = read('docs/operations.md');
    const settings = config.default({ env: (_name, fallback) => fallback });
    const names = [...Object.keys(settings), ...Object.keys(settings.periods)];
    expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
  });

  it('tells every variable that the app reads', () => {
    const guide = read('docs/operations.md');
    const variables = all(sources('demo/strapi/config'), /env(?:\.[a-z]+)?\('([A-Z_]+)'/g);
    const untold = variables.filter((name) => !guide.includes(`\`${name}\``));
    expect(untold).toEqual([]);
  });
});

describe('docs/http-interface.md', () => {
  it('lists every public call', () => {
    const guide = read('docs/http-interface.md');
    const routes = sources('cms-plugin/server/src');
    const paths = all(routes, /\b(?:route\(|path: )'(\/[a-z][^']*)'/g);
    expect(paths).toContain('/submissions');
    const staff = STAFF_ROUTES.map(({ path }) => path);
    const told = (path: string): boolean => guide.includes(` ${path.replace('/*', '/…')}`);
    expect(paths.filter((path) => !staff.includes(path) && !told(path))).toEqual([]);
  });
});
