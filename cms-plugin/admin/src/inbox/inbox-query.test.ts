import { describe, expect, it } from 'vitest';
import { isNarrowed, lastPage, readFilters, requestQuery, withFilter, writeFilters } from './inbox-query.js';

const read = (text: string) => readFilters(new URLSearchParams(text));

describe("the inbox's address", () => {
  it('without anything shows the first page of what is open', () => {
    expect(read('')).toEqual({ page: 1, pageSize: 25, view: 'open' });
  });

  it('says again what it was told, and leaves out what goes without saying', () => {
    const text = 'page=3&view=late&status=verified&channel=phone&search=10008';
    expect(read(writeFilters(read(text)).toString())).toEqual(read(text));
    expect(writeFilters(read('page=1&view=open&pageSize=25')).toString()).toBe('');
  });

  it('ignores what is no filter of ours', () => {
    expect(read('status=unheard-of&page=-4&pageSize=9999&view=mine&x=1')).toEqual(read(''));
  });

  it('asks the server in full', () => {
    expect(requestQuery(read('')).toString()).toBe('page=1&pageSize=25&view=open');
  });

  it('returns to the first page when another filter is set, and forgets one that is taken off', () => {
    const filtered = withFilter(read('page=7&kind=inquiry'), { status: 'submitted' });
    expect(filtered).toEqual({ page: 1, pageSize: 25, view: 'open', kind: 'inquiry', status: 'submitted' });
    expect(withFilter(filtered, { kind: undefined, status: undefined })).toEqual(read(''));
  });

  it('knows its last page, of an empty list too', () => {
    expect(lastPage({ total: 26, pageSize: 25 })).toBe(2);
    expect(lastPage({ total: 25, pageSize: 25 })).toBe(1);
    expect(lastPage({ total: 0, pageSize: 25 })).toBe(1);
  });

  it('knows a narrowed list from a whole one', () => {
    expect(isNarrowed(read('view=all&page=2'))).toBe(false);
    expect(isNarrowed(read('search=%D8%B9%D8%B6%D9%88'))).toBe(true);
  });
});
