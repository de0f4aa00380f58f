import { describe, expect, it } from 'vitest';
import { normaliseMoney } from './money.js';
import type { Normalised } from './normalised.js';
import { normaliseNumber } from './number.js';

const read = (result: Normalised<number>) => (result.ok ? result.value : result.fault.code);

describe('an amount', () => {
  it('is read as people type it', () => {
    for (const typed of [
      '١٬٢٣٤٫٥',
      '1,234.5',
      '1234.50',
      '۱۲۳۴٫۵',
      '1 234.5',
      ' ١،٢٣٤٫٥ ',
      '1,234.5 ريال',
      'SAR 1,234.5',
      1234.5,
    ]) {
      expect(read(normaliseMoney(typed)), String(typed)).toBe(1234.5);
    }
  });

  it('is never another notation', () => {
    for (const typed of [
      '0x1F',
      '1e3',
      '1E3',
      'Infinity',
      'NaN',
      '1_000',
      '12,34',
      '1.2.3',
      '--1',
      '½',
      '１',
    ]) {
      expect(read(normaliseMoney(typed)), typed).not.toBeTypeOf('number');
    }
  });

  it('has two decimals at most and is never rounded', () => {
    expect(read(normaliseMoney('1.005'))).toBe('tooManyDecimals');
    expect(read(normaliseMoney(0.1 + 0.2))).toBe('tooManyDecimals');
    expect(read(normaliseMoney(8.2))).toBe(8.2);
    expect(read(normaliseMoney(0))).toBe(0);
  });

  it('is of a size that computers count exactly', () => {
    for (const huge of [Number.POSITIVE_INFINITY, 1e300, '9'.repeat(30)])
      expect(read(normaliseMoney(huge))).toBe('invalidNumber');
  });
});

describe('a whole number', () => {
  it('takes no decimals', () => {
    expect(read(normaliseNumber('3.5'))).toBe('tooManyDecimals');
    expect(read(normaliseNumber(3.5))).toBe('tooManyDecimals');
  });

  it('may be negative, with either minus', () => {
    expect([read(normaliseNumber('-3')), read(normaliseNumber('\u22123'))]).toEqual([-3, -3]);
  });

  it('is no truth value, list or object', () => {
    for (const wrong of [true, [], {}, [1]]) expect(read(normaliseNumber(wrong))).toBe('invalidType');
  });
});
