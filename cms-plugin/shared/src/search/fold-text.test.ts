import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../text/any-text.fixture.js';
import { foldText } from './fold-text.js';

describe('a folded text', () => {
  it('is one for all spellings of a word', () => {
    const alike = [
      ['أحمد', 'احمد', 'إحمد', 'آحمد', 'ٱحمد', '\u0627\u0654حمد'],
      ['شهادة', 'شهاده', 'شَهَادَة', 'شهـــادة'],
      ['شكوى', 'شكوي'],
      ['مسؤول', 'مسوول', 'مسو\u0654ول'],
      ['عضوية', '\ufecb\ufec0\ufeee\ufef3\ufe94', 'عضو\u200cية', 'عضو\u200fية'],
      ['١٤', '۱۴', '14'],
      ['IBAN', 'iban'],
      ['café', 'CAFE', 'cafe\u0301'],
    ];
    for (const spellings of alike) expect(new Set(spellings.map(foldText)).size, spellings[0]).toBe(1);
  });

  it('keeps different words apart', () => {
    expect(foldText('قلم')).not.toBe(foldText('علم'));
  });

  it('does not change when it is folded again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('is alike for composed and decomposed text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });
});
