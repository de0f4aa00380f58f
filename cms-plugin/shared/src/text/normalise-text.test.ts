import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.fixture.js';
import { normaliseLine, normaliseText } from './normalise-text.js';
import { countCharacters, isLongerThan, isShorterThan } from './text-length.js';

const text = (raw: string) => {
  const result = normaliseText(raw);
  return result.ok ? result.text : result.code;
};

describe('a text as it is stored', () => {
  it('is composed, trimmed and has one kind of line break', () => {
    expect(text('  a\u0301\r\nb\rc  ')).toBe('\u00e1\nb\nc');
  });

  it('holds no character that nobody sees', () => {
    expect(text('م\u202eح\u200bم\u2066د\ufeff\u00ad\u061c')).toBe('محمد');
  });

  it('keeps the joiners that its writing needs, and no other', () => {
    for (const written of ['👨‍👩‍👧', '👩🏽‍⚕️', '❤️‍🔥', 'می‌خواهم', 'کتاب‌ها'])
      expect(text(written)).toBe(written.normalize('NFC'));
    expect(text('مح\u200dمد A\u200cB 1\u200d2')).toBe('محمد AB 12');
    expect(text('👨\u200d\u202e\u200dمحمد\u200c')).toBe('👨محمد');
  });

  it('is empty where nothing is visible', () => {
    for (const nothing of ['', ' ', '\u200b\u200d', '\u3164', '\u2800', '\u0301', '\n\t'])
      expect(text(nothing)).toBe('');
  });

  it('is refused with a NUL or half a surrogate pair', () => {
    for (const broken of ['a\0b', '\ud800', 'a\udc00']) expect(text(broken)).toBe('invalidCharacters');
    expect(text('😀')).toBe('😀');
  });

  it('is on one line where a line is asked for', () => {
    expect(normaliseLine('a \n\t b')).toEqual({ ok: true, text: 'a b' });
  });

  it('does not change when it is normalised again', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        for (const normalise of [normaliseText, normaliseLine]) {
          const once = normalise(raw);
          if (once.ok) expect(normalise(once.text)).toEqual(once);
        }
      }),
    );
  });
});

describe('the length of a text', () => {
  it('is counted as its reader counts it', () => {
    expect(countCharacters('مُحَمَّد')).toBe(4);
    expect(isLongerThan('مُحَمَّد', 4)).toBe(false);
    expect(isShorterThan('مُحَمَّد', 5)).toBe(true);
  });

  it('does not hide thousands of marks behind one letter', () => {
    expect(isLongerThan('a' + '\u0301'.repeat(5_000), 100)).toBe(true);
  });
});
