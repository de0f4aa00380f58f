import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../endpoints/errors.js';
import type { ErrorParams } from '../endpoints/errors.js';
import { message } from './message.js';
import { plural } from './plural.js';
import { sayError } from './say-error.js';
import { ERROR_MESSAGES, MESSAGES, STAFF_MESSAGES } from './tables.js';

const PARAMS: ErrorParams = {
  megabytes: 10,
  megapixels: 50,
  types: 'PDF',
  min: 3,
  max: 5,
  channel: 'sms',
  gate: 'appealOnce',
  action: 'appeal',
  placeholder: '«x»',
};

/** Every sentence of a table with the way to it. */
function sentences(table: object, path = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${path}${key}`, value] as [string, string]];
    return typeof value === 'object' && value !== null ? sentences(value, `${path}${key}.`) : [];
  });
}

const placeholders = (sentence: string) =>
  [...new Set(sentence.match(/\{\{\w+\}\}/g) ?? [])].sort().join(' ');

describe('the message tables', () => {
  const pairs = [
    [ERROR_MESSAGES.ar, ERROR_MESSAGES.en],
    [MESSAGES.ar, MESSAGES.en],
    [STAFF_MESSAGES.ar, STAFF_MESSAGES.en],
  ] as const;

  it('leave no sentence empty, and none of Arabic without Arabic', () => {
    for (const [ar, en] of pairs) {
      for (const [path, sentence] of sentences(ar)) expect(sentence, path).toMatch(/[\u0621-\u064a]/);
      for (const [path, sentence] of sentences(en)) expect(sentence.trim(), path).not.toBe('');
    }
  });

  it('insert the same things in both languages', () => {
    for (const [ar, en] of pairs) {
      const english = new Map(sentences(en));
      for (const [path, sentence] of sentences(ar)) {
        const other = english.get(path);
        if (other !== undefined && !/\.?(zero|one|two|few|many|other)$/.test(path)) {
          expect(placeholders(sentence), path).toBe(placeholders(other));
        }
      }
    }
  });

  it('have words for every error, with no placeholder left open', () => {
    for (const code of ERROR_CODES) {
      const params = code.startsWith('date') ? { min: '2026-11-25', max: '2026-11-25' } : PARAMS;
      for (const locale of ['ar', 'en'] as const) {
        const words =
          locale === 'ar'
            ? sayError('ar', ERROR_MESSAGES.ar, { code, params })
            : sayError('en', ERROR_MESSAGES.en, { code, params });
        expect(words, code).not.toMatch(/\{\{|undefined/);
      }
    }
  });

  it('count in Arabic as Arabic counts', () => {
    const { days } = MESSAGES.ar.counted;
    const said = [0, 1, 2, 3, 10, 11, 99, 100, 103, 1000].map((count) =>
      message(plural('ar', days, count), { count }),
    );
    expect(said).toEqual([
      'اليوم',
      'يوم واحد',
      'يومان',
      '3 أيام',
      '10 أيام',
      '11 يومًا',
      '99 يومًا',
      '100 يوم',
      '103 أيام',
      '1000 يوم',
    ]);
  });

  it('take the form that CLDR has for a count, as `Intl` knows it', () => {
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    const counts = [
      ...Array.from({ length: 1_200 }, (_, count) => count),
      0.5,
      1.5,
      3.5,
      11.2,
      1_000_003,
      -1,
      -2,
      -5,
    ];
    for (const locale of ['ar', 'en'] as const) {
      const rules = new Intl.PluralRules(locale);
      for (const count of counts) {
        expect([locale, count, plural(locale, forms, count)]).toEqual([locale, count, rules.select(count)]);
      }
    }
  });

  it('say a limit as its reader writes it', () => {
    expect(sayError('en', ERROR_MESSAGES.en, { code: 'dateTooEarly', params: { min: '2026-11-25' } })).toBe(
      'Enter a date no earlier than 25 November 2026',
    );
    expect(sayError('ar', ERROR_MESSAGES.ar, { code: 'tooLarge', params: { max: 50_000 } })).toBe(
      'أدخلوا 50,000 أو أقل',
    );
    expect(sayError('ar', ERROR_MESSAGES.ar, { code: 'tooShort', params: { min: 20 } })).toBe(
      'اكتبوا 20 حرفًا على الأقل',
    );
  });

  it('give an example of a day in the digits of the association, and of a telephone number as it is dialled', () => {
    const say = (code: 'invalidDate' | 'invalidMobile' | 'invalidIban') =>
      sayError('ar', ERROR_MESSAGES.ar, { code, params: {} }, 'arabicIndic');
    expect(say('invalidDate')).toContain('٢٧/٣/٢٠٢٧');
    expect(say('invalidDate')).not.toMatch(/\d/);
    expect(say('invalidMobile')).toContain('0512345678');
    expect(say('invalidIban')).not.toMatch(/[\d٠-٩]/);
    expect(sayError('en', ERROR_MESSAGES.en, { code: 'invalidDate', params: {} }, 'arabicIndic')).toContain(
      '27/3/2027',
    );
  });
});

describe('a sentence with placeholders', () => {
  it('takes values as plain text, never as further placeholders', () => {
    expect(message('{{a}} {{b}}', { a: '{{b}}', b: '$&' })).toBe('{{b}} $&');
  });

  it('leaves open what is missing', () => {
    expect(message('{{toString}} {{a}}')).toBe('{{toString}} {{a}}');
  });
});
