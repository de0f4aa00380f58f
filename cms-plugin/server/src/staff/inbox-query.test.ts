import { describe, expect, it } from 'vitest';
import { readInboxQuery } from './inbox-query.js';

const codes = (query: Record<string, unknown>) => {
  const read = readInboxQuery(query);
  return read.ok ? [] : read.errors.map(({ path, code }) => `${path}:${code}`);
};

describe('the query of the inbox', () => {
  it('has defaults, and takes an empty value for none', () => {
    expect(readInboxQuery({})).toEqual({ ok: true, value: { page: 1, pageSize: 25, view: 'all' } });
    expect(readInboxQuery({ status: '', search: ' أحمد ' })).toEqual({
      ok: true,
      value: { page: 1, pageSize: 25, view: 'all', search: 'أحمد' },
    });
  });

  it('refuses every key that is not documented', () => {
    for (const key of ['filters', 'populate', 'sort', '_q', 'constructor', '__proto__x', 'sortBy']) {
      expect(codes({ [key]: '1' })).toEqual([`${key}:unknownQuery`]);
    }
  });

  it('refuses values outside the lists, lists of values and objects', () => {
    expect(codes({ status: 'deleted' })).toEqual(['status:notAnOption']);
    expect(codes({ status: ['verified', 'closed'] })).toEqual(['status:invalidType']);
    expect(codes({ search: { $gt: '' } })).toEqual(['search:invalidType']);
    expect(codes({ service: "x' or 1=1" })).toEqual(['service:invalidCharacters']);
    expect(codes({ search: 'x'.repeat(101) })).toEqual(['search:tooLong']);
  });

  it('keeps pages within what can be counted', () => {
    expect(codes({ page: '0' })).toEqual(['page:tooSmall']);
    expect(codes({ page: '1e3' })).toEqual(['page:invalidNumber']);
    expect(codes({ pageSize: '101' })).toEqual(['pageSize:tooLarge']);
    expect(codes({ page: '101', pageSize: '100' })).toEqual(['page:tooLarge']);
  });
});
