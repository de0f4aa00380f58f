import { expect } from '../testing/expect.js';
import { readingOf } from './reading-of.js';

describe('how a text is read', () => {
  it('is told by its language, which brings its direction', () => {
    expect(readingOf('شهادة', 'en')).to.deep.equal({ lang: 'ar', dir: 'rtl' });
    expect(readingOf('2026', 'en')).to.deep.equal({ lang: 'en', dir: 'ltr' });
  });
});
