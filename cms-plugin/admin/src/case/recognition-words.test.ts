import { describe, expect, it } from 'vitest';
import { recognitionWords } from './recognition-words.js';

const membership = { number: '10001', status: 'active', expiresOn: '2026-12-18' };
const say = (key: string, values: Record<string, unknown> = {}) => [key, ...Object.values(values)].join(' ');
const format = { day: (day: string) => day };
const submitted = [{ action: 'submit' }] as const;

describe('what the directory knows of an applicant', () => {
  it('is said with the membership, or that there is none', () => {
    const known = { membership, recognition: 'member', history: submitted } as const;
    expect(recognitionWords(known, say, format)).toBe(
      'applicant.membershipUntil 10001 membership.active 2026-12-18',
    );
    const unknown = { membership: null, recognition: 'unknown', history: submitted } as const;
    expect(recognitionWords(unknown, say, format)).toBe('applicant.notInDirectory');
  });

  it('is nothing that anybody could compare once the data are erased', () => {
    const history = [...submitted, { action: 'forget' }] as const;
    const erased = { membership: null, recognition: 'member', history } as const;
    expect(recognitionWords(erased, say, format)).toBe('applicant.forgotten');
  });
});
