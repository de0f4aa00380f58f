import { describe, expect, it } from 'vitest';
import { normaliseEmail } from './email.js';

const read = (typed: unknown) => {
  const result = normaliseEmail(typed);
  return result.ok ? result.value : result.fault.code;
};

describe('an e-mail address', () => {
  it('has its domain in lower case, its local part as typed', () => {
    expect(read(' Member.One+News@Example.ORG ')).toBe('Member.One+News@example.org');
  });

  it('takes Arabic digits and Arabic domains', () => {
    expect(read('member٢٠@example.org')).toBe('member20@example.org');
    expect(read('member@موقع.السعودية')).toBe('member@موقع.السعودية');
  });

  it('never lets a line break or a second address through', () => {
    for (const typed of [
      'a@example.org\r\nBcc: b@example.org',
      'a@example.org,b@example.org',
      'a@example.org b@example.org',
      'a@b@example.org',
    ]) {
      expect(read(typed), typed).toBe('invalidEmail');
    }
  });

  it('is not half an address', () => {
    for (const typed of [
      'a',
      'a@',
      '@example.org',
      'a@example',
      'a..b@example.org',
      '.a@example.org',
      'a@-example.org',
      'a@example.1',
    ]) {
      expect(read(typed), typed).toBe('invalidEmail');
    }
  });

  it('is not longer than mail servers take', () => {
    expect(read(`${'a'.repeat(250)}@example.org`)).toBe('tooLong');
  });
});
