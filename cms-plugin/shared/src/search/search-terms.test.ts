import { describe, expect, it } from 'vitest';
import { findsPrefixes, forgivenLetters } from './question-search.js';
import { searchTerms, stemOf } from './search-terms.js';

describe('search terms', () => {
  it('meet across article, conjunction and ending', () => {
    const stems = ['عضويه', 'العضويه', 'عضويتي', 'والعضويه'].map(stemOf);
    expect(new Set(stems).size).toBe(1);
  });

  it('meet across spelling, diacritics, tatweel and presentation forms', () => {
    const [first] = searchTerms('تجديد');
    for (const spelling of ['التَّجْدِيد', 'تجـــديد', 'للتجديد', '\ufe97\ufea0\ufeaa\ufef3\ufeaa']) {
      expect(searchTerms(spelling), spelling).toEqual([first]);
    }
  });

  it('leave out words that say nothing, in both languages', () => {
    expect(searchTerms('كيف من في على')).toEqual([]);
    expect(searchTerms('how do I track the request')).toEqual(['track', 'request']);
  });

  it('never become empty or too short', () => {
    for (const word of ['ال', 'والا', 'ية', 'هم', 'واو'])
      expect(searchTerms(word).every((term) => term !== '')).toBe(true);
  });

  it('take numbers at their word, and forgive more letters in longer words', () => {
    expect(searchTerms('١٤ يوم')[0]).toBe('14');
    expect(forgivenLetters('9876543')).toBe(0);
    expect([forgivenLetters('رد'), forgivenLetters('تظلم'), forgivenLetters('certificate')]).toEqual([
      0, 1, 2,
    ]);
    expect([findsPrefixes('رد'), findsPrefixes('تجد')]).toEqual([false, true]);
  });
});
