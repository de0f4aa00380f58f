import { expect } from '../testing/expect.js';
import { fieldLanguage } from '../testing/field-language.js';
import { fileSize } from './file-size.js';

const MEGABYTE = 1024 * 1024;

describe('the size of a file in words', () => {
  it('has the unit that fits', async () => {
    const english = await fieldLanguage('en');
    const sizes = [0, 1, 820 * 1024, MEGABYTE - 1, MEGABYTE, 3.42 * MEGABYTE];
    expect(sizes.map((size) => fileSize(size, english))).to.deep.equal([
      '0 kB',
      '1 kB',
      '820 kB',
      '1 MB',
      '1 MB',
      '3.4 MB',
    ]);
  });

  it('is written in the digits of the association', async () => {
    expect(fileSize(3.42 * MEGABYTE, await fieldLanguage('ar', 'arabicIndic'))).to.equal('٣٫٤ م.ب');
    expect(fileSize(2048, await fieldLanguage('ar'))).to.equal('2 ك.ب');
  });
});
