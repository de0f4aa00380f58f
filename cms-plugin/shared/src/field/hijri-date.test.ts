import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../text/civil-day.js';
import { formatHijriDay } from '../text/format-further.js';
import { gregorianOfHijri, isHijriYear } from './hijri-date.js';

describe('a Hijri day', () => {
  it('is a Gregorian one', () => {
    expect(gregorianOfHijri(1448, 6, 15)).toBe('2026-11-25');
    expect(gregorianOfHijri(1447, 1, 1)).toBe('2025-06-26');
    expect(gregorianOfHijri(1445, 9, 1)).toBe('2024-03-11');
  });

  it('follows its tables across the end of every month of half a century', () => {
    let last = gregorianOfHijri(1420, 1, 1) ?? '';
    for (let year = 1420; year < 1470; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const next = month === 12 ? gregorianOfHijri(year + 1, 1, 1) : gregorianOfHijri(year, month + 1, 1);
        const length = daysBetween(last, next ?? '');
        expect([29, 30], `${year}/${month}`).toContain(length);
        expect(gregorianOfHijri(year, month, length), `${year}/${month}`).toBe(addDays(next ?? '', -1));
        if (length === 29) expect(gregorianOfHijri(year, month, 30), `${year}/${month}/30`).toBeNull();
        last = next ?? '';
      }
    }
  });

  it('is what is shown beside the Gregorian one', () => {
    for (let day = '2026-06-01'; day < '2027-07-01'; day = addDays(day, 1)) {
      const numbers = formatHijriDay(day, 'en').match(/\d+/g)?.map(Number) ?? [];
      const [dayOfMonth = 0, year = 0] = numbers;
      const months = Array.from({ length: 12 }, (_, index) => gregorianOfHijri(year, index + 1, dayOfMonth));
      expect(months).toContain(day);
    }
  });

  it('exists, or is none', () => {
    for (const [year, month, day] of [
      [1448, 13, 1],
      [1448, 0, 1],
      [1448, 6, 31],
      [1448, 6, 0],
    ] as const)
      expect(gregorianOfHijri(year, month, day)).toBeNull();
  });

  it('has a year that no Gregorian date of a living person has', () => {
    expect([1299, 1300, 1448, 1599, 1600, 1900].map(isHijriYear)).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
