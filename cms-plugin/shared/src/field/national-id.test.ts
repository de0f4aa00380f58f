import { describe, expect, it } from 'vitest';
import { isNationalId, normaliseNationalId } from './national-id.js';

describe('a national ID or residence number', () => {
  it('is right with its check digit', () => {
    const right =
      '1000000008 1010101010 1123456780 1999999996 2000000006 2123456788 2222222222 2999999994'.split(' ');
    expect(right.filter((digits) => !isNationalId(digits))).toEqual([]);
  });

  it('is wrong with another check digit, another beginning, another length', () => {
    for (const wrong of ['1000000000', '3000000004', '100000000', '10000000080'])
      expect(isNationalId(wrong)).toBe(false);
  });

  it('is wrong after any change of one digit', () => {
    const digits = '1123456780';
    for (let place = 0; place < 10; place += 1) {
      for (let other = 0; other < 10; other += 1) {
        const changed = digits.slice(0, place) + String(other) + digits.slice(place + 1);
        expect(isNationalId(changed), changed).toBe(changed === digits);
      }
    }
  });

  it('is stored in ASCII digits however it was typed', () => {
    for (const typed of ['١١٢٣٤٥٦٧٨٠', '۱۱۲۳۴۵۶۷۸۰', '112 345 6780', '11234\u200f56780']) {
      expect(normaliseNationalId(typed)).toEqual({ ok: true, value: '1123456780' });
    }
  });
});
