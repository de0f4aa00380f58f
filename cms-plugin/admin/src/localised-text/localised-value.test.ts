import { describe, expect, it } from 'vitest';
import {
  asLocalisedList,
  asLocalisedText,
  missingLanguages,
  moved,
  withLanguage,
} from './localised-value.js';

describe('a localised text', () => {
  it('is read from an object, from JSON in a string, and from nothing', () => {
    expect(asLocalisedText({ ar: 'نص', en: 'Text', fr: 'Texte', x: 1 })).toEqual({ ar: 'نص', en: 'Text' });
    expect(asLocalisedText('{"ar":"نص"}')).toEqual({ ar: 'نص' });
    expect([asLocalisedText(null), asLocalisedText('oops'), asLocalisedText(7)]).toEqual([{}, {}, {}]);
  });

  it('names the language that is missing once it is begun', () => {
    expect(missingLanguages({})).toEqual([]);
    expect(missingLanguages({ ar: 'نص', en: '  ' })).toEqual(['en']);
    expect(missingLanguages({ ar: 'نص', en: 'Text' })).toEqual([]);
  });

  it('drops a language that is emptied', () => {
    expect(withLanguage({ ar: 'نص', en: 'Text' }, 'en', '')).toEqual({ ar: 'نص' });
    expect(withLanguage({}, 'ar', 'نص')).toEqual({ ar: 'نص' });
  });
});

describe('a localised list', () => {
  it('is read as a list, whatever came', () => {
    expect(asLocalisedList('[{"ar":"أ"},"x"]')).toEqual([{ ar: 'أ' }, {}]);
    expect(asLocalisedList({})).toEqual([]);
  });

  it('moves an entry one place and stops at the ends', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });
});
