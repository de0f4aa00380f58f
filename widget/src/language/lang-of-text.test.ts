import { expect } from '../testing/expect.js';
import { langOfText, readingOf } from './lang-of-text.js';

describe('the language of a text', () => {
  it('is that of its first letter, whatever stands before it', () => {
    expect(langOfText('1. «طلب العضوية» PDF', 'en')).to.equal('ar');
    expect(langOfText('— IBAN هو رقم', 'ar')).to.equal('en');
  });

  it('is the expected one where a text has no letters', () => {
    expect(langOfText('2026/11/25', 'ar')).to.equal('ar');
    expect(langOfText('', 'en')).to.equal('en');
  });

  it('brings its direction', () => {
    expect(readingOf('شهادة', 'en')).to.deep.equal({ lang: 'ar', dir: 'rtl' });
  });
});
