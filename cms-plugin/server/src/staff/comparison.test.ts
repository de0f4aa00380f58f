import { describe, expect, it } from 'vitest';
import { compareWithDirectory } from './comparison.js';
import type { ComparedPerson } from './comparison.js';

const directory: ComparedPerson = {
  name: 'أحمد العتيبي',
  nameFolded: 'احمد العتيبي',
  otherNameFolded: 'ahmad alotaibi',
  membershipNumber: '1001',
  nationalId: '1000000008',
  mobile: '+966510000000',
  email: 'Member@Example.org',
};
const results = (changed: Partial<ComparedPerson>) =>
  Object.fromEntries(
    compareWithDirectory({ ...directory, ...changed }, directory).map(({ datum, result }) => [datum, result]),
  );

describe('the submission beside the directory', () => {
  it('matches, however a name or an address of mail is spelt', () => {
    expect(results({ name: 'احمد العتيبي', email: 'member@example.org' })).toEqual({
      name: 'match',
      membershipNumber: 'match',
      nationalId: 'match',
      mobile: 'match',
      email: 'match',
    });
    expect(results({ name: 'Ahmad Alotaibi', nameFolded: 'ahmad alotaibi' })['name']).toBe('match');
  });

  it('tells a mismatch from what is missing, and leaves out what neither has', () => {
    expect(results({ mobile: '+966510000001', email: null })).toMatchObject({
      mobile: 'mismatch',
      email: 'missing',
    });
    const neither = compareWithDirectory({ ...directory, email: null }, { ...directory, email: null });
    expect(neither.map(({ datum }) => datum)).not.toContain('email');
  });

  it('shows of an ID number the last four digits alone, on both sides', () => {
    const row = compareWithDirectory({ ...directory, nationalId: '1123456780' }, directory).find(
      ({ datum }) => datum === 'nationalId',
    );
    expect(row).toEqual({
      datum: 'nationalId',
      result: 'mismatch',
      submitted: '••••••6780',
      directory: '••••••0008',
    });
  });
});
