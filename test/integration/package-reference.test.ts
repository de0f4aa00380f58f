import { readFileSync, readdirSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { elementDocs } from '../../widget/build/manifest.mjs';
import { referenceText } from '../../widget/build/reference-text.mjs';

const docs = elementDocs();
const read = (path: string): string => readFileSync(path, 'utf8');

/** All sources of a folder as one text, tests left out. */
const sources = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => read(`${folder}/${name}`))
    .join('\n');

const found = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();

describe('the reference of the elements', () => {
  test('is what the docstrings yield; `npm run reference` writes it', async () => {
    const file = 'docs/reference/elements.md';
    const text = await format(referenceText(docs), { ...(await resolveConfig(file)), filepath: file });
    expect(read(file)).toBe(text);
  });

  test('has every element that a page can use', () => {
    const tags = found(read('widget/src/elements/element-loaders.ts'), /'(member-[a-z]+)':/g);
    expect(docs.map(({ tag }) => tag)).toEqual(tags);
  });

  describe.each(docs)('<$tag>', ({ tag, summary, description, ...docs }) => {
    const { attributes, properties, events, slots, parts, customProperties } = docs;

    test('says what it is, and so does all that is public of it', () => {
      expect(summary).not.toBe('');
      expect(description).not.toBe('');
      const members = [...attributes, ...properties, ...events, ...slots, ...parts, ...customProperties];
      expect(members.filter((member) => !member.description).map(({ name }) => name)).toEqual([]);
    });

    test('tells every event that it sends', () => {
      const own = sources(`widget/src/elements/${tag}`);
      const sent = [...found(own, /emit\('(member-[a-z]+)'/g), 'member-ready', 'member-error'];
      expect(events.map(({ name }) => name)).toEqual(expect.arrayContaining(sent));
    });

    test('names only parts that are rendered', () => {
      const rendered = found(sources('widget/src'), /\bpart="([a-z -]+)"/g).flatMap((words) =>
        words.split(' '),
      );
      expect(parts.map(({ name }) => name).filter((name) => !rendered.includes(name))).toEqual([]);
    });

    test('has the slots and custom properties of every element', () => {
      expect(slots.map(({ name }) => name)).toEqual(['', 'footer', 'intro']);
      expect(customProperties.map(({ name }) => name)).toEqual(
        found(sources('widget/src'), /var\((--member-[a-z-]+)/g),
      );
    });
  });
});
