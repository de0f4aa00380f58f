import { describe, expect, it } from 'vitest';
import { contentWords } from '../../cms-plugin/admin/src/translations/content-words.js';
import { contentTypes } from '../../cms-plugin/server/src/content/types/content-types.js';

const choices = Object.values(contentTypes).flatMap(({ schema }) =>
  Object.values<object>(schema.attributes).flatMap((attribute) =>
    'enum' in attribute && Array.isArray(attribute.enum) ? attribute.enum.map(String) : [],
  ),
);

describe('the choices that editors make', () => {
  it.each(['ar', 'en'] as const)('have a name in %s, each of them', (locale) => {
    const words = contentWords(locale);
    expect(choices).toContain('misconception');
    expect(choices.filter((choice) => !Object.hasOwn(words, choice))).toEqual([]);
  });
});
