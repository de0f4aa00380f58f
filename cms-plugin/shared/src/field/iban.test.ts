import { describe, expect, it } from 'vitest';
import { normaliseIban } from './iban.js';

const read = (typed: unknown) => {
  const result = normaliseIban(typed);
  return result.ok ? result.value : result.fault.code;
};

describe('an IBAN', () => {
  it('is right by its check digits, with spaces, small letters or Arabic digits', () => {
    for (const typed of [
      'SA0380000000608010167519',
      'sa03 8000 0000 6080 1016 7519',
      'SA٠٣٨٠٠٠٠٠٠٠٦٠٨٠١٠١٦٧٥١٩',
    ]) {
      expect(read(typed), typed).toBe('SA0380000000608010167519');
    }
  });

  it('is wrong with two digits swapped, of another country, too short', () => {
    for (const typed of [
      'SA0380000000608010167591',
      'GB33BUKB20201555555555',
      'SA03',
      '0380000000608010167519',
    ]) {
      expect(read(typed), typed).toBe('invalidIban');
    }
  });
});
