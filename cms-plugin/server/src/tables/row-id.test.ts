import { describe, expect, it } from 'vitest';
import { rowId } from './row-id.js';

describe('the number of a row in an address', () => {
  it('is read as far as a table can count', () => {
    expect(rowId('1')).toBe(1);
    expect(rowId('2147483647')).toBe(2_147_483_647);
  });

  it.each(['2147483648', '9999999999', '99999999999', '-1', '1.5', '1e3', '', ' 1', 'x', undefined, ['1']])(
    'is none where it is %j',
    (written) => {
      expect(rowId(written)).toBeUndefined();
    },
  );
});
