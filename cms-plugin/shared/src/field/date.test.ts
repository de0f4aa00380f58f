import { describe, expect, it } from 'vitest';
import { normaliseDate, resolveDayLimit } from './date.js';

const read = (typed: unknown) => {
  const result = normaliseDate(typed);
  return result.ok ? result.value : result.fault.code;
};

describe('a date', () => {
  it('is one day however it is typed', () => {
    for (const typed of [
      '2026-11-25',
      '25/11/2026',
      '25-11-2026',
      '25.11.2026',
      '٢٥/١١/٢٠٢٦',
      '۲۵/۱۱/۲۰۲۶',
      '2026/11/25',
    ]) {
      expect(read(typed), typed).toBe('2026-11-25');
    }
  });

  it('exists in the Gregorian calendar', () => {
    expect(read('29/2/2028')).toBe('2028-02-29');
    for (const typed of [
      '29/2/2027',
      '31/4/2027',
      '2026-13-01',
      '25/11/26',
      'yesterday',
      '2026-11-25T00:00:00Z',
    ]) {
      expect(read(typed), typed).toBe('invalidDate');
    }
  });

  it('may be typed in the Hijri calendar, and is kept in the Gregorian one', () => {
    for (const typed of ['15/6/1448', '١٥/٦/١٤٤٨', '1448-06-15', '1448/6/15']) {
      expect(read(typed), typed).toBe('2026-11-25');
    }
    for (const typed of ['31/6/1448', '15/13/1448', '1/1/1310', '0/6/1448']) {
      expect(read(typed), typed).toBe('invalidDate');
    }
  });
});

describe('a limit that moves with the day', () => {
  it('counts civil days from today', () => {
    const today = '2026-11-25';
    expect(
      ['today', 'today+60d', 'today-365d', '2026-01-01'].map((limit) => resolveDayLimit(limit, today)),
    ).toEqual(['2026-11-25', '2027-01-24', '2025-11-25', '2026-01-01']);
  });
});
