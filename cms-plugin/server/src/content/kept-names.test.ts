import { describe, expect, it } from 'vitest';
import { foldedSearch, keptNames } from './kept-names.js';

describe('what is kept of an entry', () => {
  const entry = {
    question: { ar: 'كيف أُجدّد العضويّة؟', en: 'How do I renew?' },
    keywords: { ar: ['تجديد'], en: ['renewal'] },
  };

  it('is named by the title in the first language, or in whichever there is', () => {
    expect(keptNames(entry, true)['name']).toBe('كيف أُجدّد العضويّة؟');
    expect(keptNames({ title: { en: 'Only English' } }, true)['name']).toBe('Only English');
    expect(keptNames({}, true)['name']).toBe('');
  });

  it('is found by words and keywords of both languages, however they are spelt', () => {
    const { searchText } = keptNames(entry, true);
    for (const typed of ['أجدد', 'اجدد', 'العضوية', 'العضويه', 'RENEW', 'تجديد']) {
      expect(searchText, typed).toContain(foldedSearch(typed));
    }
  });

  it('keeps an address that was given, makes one from the English title, and one of chance where there is none', () => {
    expect(keptNames({ ...entry, slug: 'renewal' }, true)['slug']).toBe('renewal');
    expect(keptNames({ ...entry, slug: 'Help_me.Now ' }, true)['slug']).toBe('help-me-now');
    expect(keptNames({ ...entry, slug: 'a'.repeat(200) }, true)['slug']).toBe('a'.repeat(80));
    expect(keptNames({ ...entry, slug: '…' }, true)['slug']).toBe('how-do-i-renew');
    expect(keptNames(entry, true)['slug']).toBe('how-do-i-renew');
    expect(keptNames({ title: { ar: 'عنوان' } }, true)['slug']).toMatch(/^entry-[0-9a-f]{8}$/);
    expect(keptNames(entry, false)).not.toHaveProperty('slug');
  });

  it('leaves a search as it is when nothing of it would be left', () => {
    expect(foldedSearch('؟!')).toBe('؟!');
  });
});
