import { describe, expect, it } from 'vitest';
import { normaliseMobile } from './mobile.js';

const read = (typed: unknown) => {
  const result = normaliseMobile(typed);
  return result.ok ? result.value : result.fault.code;
};

describe('a mobile number', () => {
  it('is one number in every way of writing it', () => {
    const ways = [
      '0512345678',
      '512345678',
      '966512345678',
      '+966512345678',
      '00966512345678',
      '+9660512345678',
      '9660512345678',
      '٠٥١٢٣٤٥٦٧٨',
      '۰۵۱۲۳۴۵۶۷۸',
      ' 051 234 5678 ',
      '051-234-5678',
      '(051) 234.5678',
      '05\u200f1234\u200e5678',
      '\u202a+966 51 234 5678\u202c',
    ];
    for (const way of ways) expect(read(way), JSON.stringify(way)).toBe('+966512345678');
  });

  it('begins with 50, 51 or 53 to 59', () => {
    for (const start of ['50', '51', '53', '54', '55', '56', '57', '58', '59']) {
      expect(read(`0${start}1234567`)).toBe(`+966${start}1234567`);
    }
    expect(read('0521234567')).toBe('invalidMobile');
  });

  it('is of another country only with + or 00', () => {
    expect(read('+971501234567')).toBe('+971501234567');
    expect(read('0044 7700 900123')).toBe('+447700900123');
    expect(read('971501234567')).toBe('invalidMobile');
  });

  it('is neither a landline nor a shared-cost number, too short nor too long', () => {
    for (const wrong of [
      '0112345678',
      '920012345',
      '+966112345678',
      '051234567',
      '05123456789',
      '+1234567',
      '+1234567890123456',
    ]) {
      expect(read(wrong), wrong).toBe('invalidMobile');
    }
  });

  it('is left empty by nothing and by spaces', () => {
    for (const nothing of [undefined, null, '', '  ', '\u200b']) expect(read(nothing)).toBeUndefined();
  });

  it('is a text', () => {
    for (const wrong of [512345678, true, ['0512345678'], { number: 1 }])
      expect(read(wrong)).toBe('invalidType');
  });
});
