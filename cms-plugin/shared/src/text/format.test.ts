import { describe, expect, it } from 'vitest';
import { formatDay, formatHijriDay, formatInstant, formatMoney, formatNumber } from './format.js';

describe('what is shown of days and numbers', () => {
  it('is Gregorian with ASCII digits in both languages', () => {
    expect(formatDay('2026-11-25', 'ar')).toMatch(/25.*نوفمبر.*2026/);
    expect(formatDay('2026-11-25', 'en')).toBe('25 November 2026');
  });

  it('has the day of Umm al-Qura beside it', () => {
    expect(formatHijriDay('2026-11-23', 'ar')).toMatch(/13.*جمادى.*1448/);
    expect(formatHijriDay('2026-11-23', 'en')).toMatch(/13.*1448/);
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
