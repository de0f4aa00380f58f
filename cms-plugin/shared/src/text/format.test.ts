import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatNumber } from './format.js';
import { formatHijriDay, formatInstant, formatMoney } from './format-further.js';

describe('what is shown of days and numbers', () => {
  it('is Gregorian with ASCII digits in both languages', () => {
    expect(formatDay('2026-11-25', 'ar')).toMatch(/25.*نوفمبر.*2026/);
    expect(formatDay('2026-11-25', 'en')).toBe('25 November 2026');
  });

  it('names every day as `Intl` does', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    const way = fc.constantFrom(
      ...([
        ['ar', 'latin', 'ar-SA-u-ca-gregory-nu-latn'],
        ['ar', 'arabicIndic', 'ar-SA-u-ca-gregory-nu-arab'],
        ['en', 'arabicIndic', 'en-GB'],
      ] as const),
    );
    fc.assert(
      fc.property(day, way, (date, [locale, digits, tag]) => {
        const written = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
        expect(formatDay(date.toISOString().slice(0, 10), locale, digits)).toBe(written);
      }),
    );
  });

  it('has Arabic-Indic digits in Arabic where the association chose them, and never in English', () => {
    expect(formatDay('2026-11-25', 'ar', 'arabicIndic')).toMatch(/٢٥.*نوفمبر.*٢٠٢٦/);
    expect(formatHijriDay('2026-11-23', 'ar', 'arabicIndic')).toMatch(/١٣.*جمادى.*١٤٤٨/);
    expect(formatInstant('2026-11-25T21:30:00Z', 'ar', 'arabicIndic')).toContain('٢٦ نوفمبر ٢٠٢٦');
    expect([formatNumber(1234.5, 'ar', 'arabicIndic'), formatMoney(500, 'ar', 'arabicIndic')]).toEqual([
      '١٬٢٣٤٫٥',
      '٥٠٠ ريال',
    ]);
    expect([formatDay('2026-11-25', 'en', 'arabicIndic'), formatNumber(12, 'en', 'arabicIndic')]).toEqual([
      '25 November 2026',
      '12',
    ]);
  });

  it('has the day of Umm al-Qura beside it', () => {
    expect(formatHijriDay('2026-11-23', 'ar')).toMatch(/13.*جمادى.*1448/);
    expect(formatHijriDay('2026-11-23', 'en')).toMatch(/13.*1448/);
  });

  it('never leaves the era of a year on a line of its own', () => {
    expect(formatHijriDay('2026-11-23', 'ar')).toContain('1448\u00a0هـ');
    expect(formatHijriDay('2026-11-23', 'en')).toContain('1448\u00a0AH');
  });

  it('writes small whole numbers as `Intl` would', () => {
    for (const value of [0, 1, 7, 42, 999, 1000, -1, 0.5, 12.345]) {
      for (const [locale, tag] of [
        ['ar', 'ar-SA-u-nu-latn'],
        ['en', 'en-GB'],
      ] as const) {
        const written = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(value);
        expect(formatNumber(value, locale)).toBe(written);
      }
    }
    expect(formatNumber(12, 'ar', 'arabicIndic')).toBe('١٢');
  });

  it('follows the clocks of Riyadh', () => {
    expect(formatInstant('2026-11-25T21:30:00Z', 'en')).toMatch(/26 November 2026.*0?0:30/);
  });

  it('groups digits, and shows halalas only where there are some', () => {
    expect([formatNumber(1234567.5, 'ar'), formatMoney(1234.5, 'en'), formatMoney(500, 'ar')]).toEqual([
      '1,234,567.5',
      'SAR 1,234.50',
      '500 ريال',
    ]);
  });
});
