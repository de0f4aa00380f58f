import { describe, expect, it } from 'vitest';
import { nameOf } from '../roles/actor.js';
import { SHORT_TEXT } from './create-table.js';
import { foldedName, shortText } from './short-text.js';

const codePoints = (text: string) => Array.from(text).length;

describe('what a short column holds', () => {
  it('is the whole text, where it fits', () => {
    expect(shortText('😀'.repeat(SHORT_TEXT))).toBe('😀'.repeat(SHORT_TEXT));
  });

  it('is its beginning otherwise, and never half a sign', () => {
    expect(shortText('😀'.repeat(SHORT_TEXT + 1))).toBe('😀'.repeat(SHORT_TEXT));
  });

  it('is a folded name, however much longer folding makes it', () => {
    expect(foldedName('مُحَمَّد')).toBe('محمد');
    expect(codePoints(foldedName('ﷺ'.repeat(150)))).toBe(SHORT_TEXT);
  });

  it('is the name of a member of staff, whose two names are kept apart elsewhere', () => {
    const long = 'م'.repeat(255);
    expect(codePoints(nameOf({ id: 7, firstname: long, lastname: long }))).toBe(SHORT_TEXT);
  });
});
