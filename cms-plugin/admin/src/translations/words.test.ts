import { describe, expect, it } from 'vitest';
import { ar } from './ar.js';
import { en } from './en.js';
import { wordsFor } from './words.js';

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('the words of the panel', () => {
  it('insert the same things in both languages', () => {
    const differing = Object.entries(ar).filter(([key, text]) => {
      const english = Object.entries(en).find(([other]) => other === key)?.[1] ?? '';
      return !text.includes('plural') && placeholders(text).join() !== placeholders(english).join();
    });
    expect(differing).toEqual([]);
  });

  it('use no plain apostrophe, which the message format takes for a quotation mark', () => {
    expect(Object.values({ ...ar, ...en }).filter((text) => text.includes("'"))).toEqual([]);
  });

  it('carry the plugin’s prefix, and fall back to English', () => {
    expect(wordsFor('ar')['member-services.inbox.title']).toBe('الوارد');
    expect(wordsFor('fr')['member-services.inbox.title']).toBe('Inbox');
  });
});
