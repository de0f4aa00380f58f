import { describe, expect, it } from 'vitest';
import { ageOf } from './age.js';

const NOW = Date.parse('2026-11-25T12:00:00Z');

describe('the age of a submission', () => {
  it.each([
    ['2026-11-25T12:00:30Z', 0, 'second'],
    ['2026-11-25T11:18:00Z', 42, 'minute'],
    ['2026-11-25T09:01:00Z', 2, 'hour'],
    ['2026-11-22T12:00:00Z', 3, 'day'],
    // From half past nine in the evening to three in the afternoon two days later.
    ['2026-11-23T18:30:00Z', 2, 'day'],
    ['2026-05-25T12:00:00Z', 6, 'month'],
  ])('%s is %i of %s', (instant, value, unit) => {
    expect(ageOf(instant, NOW)).toEqual({ value, unit });
  });
});
