import { describe, expect, it } from 'vitest';
import { scrubSentence, searchWords } from './scrub.js';

describe('a sentence without persons', () => {
  it('loses addresses, telephones and ID numbers in any digits', () => {
    expect(scrubSentence('راسلوني على me@example.org أو 0512345678', [])).toBe('راسلوني على … أو …');
    expect(scrubSentence('رقمي ١٠٠٠٠٠٠٠٠٨ وجوالي +966 51-000-0000.', [])).toBe('رقمي … وجوالي ….');
    expect(scrubSentence('See https://x.example/a?b', [])).toBe('See …');
  });

  it('keeps years, amounts and periods', () => {
    expect(scrubSentence('خلال 14 يومًا في 2026 بمبلغ 500 ريال', [])).toBe(
      'خلال 14 يومًا في 2026 بمبلغ 500 ريال',
    );
  });

  it('loses the names, however they are spelt, and nothing that merely contains them', () => {
    expect(scrubSentence('الأخ أحمد العتيبي، حفظكم الله', ['احمد العتيبى'])).toBe('الأخ …، حفظكم الله');
    expect(scrubSentence('Dear Ahmad, the Ahmadi street', ['Ahmad'])).toBe('Dear …, the Ahmadi street');
  });
});

describe('the words of a search', () => {
  it('are letters alone', () => {
    expect(searchWords('عضوية 10001 me@x.org 0512345678 Renewal?')).toEqual(['عضويه', 'renewal']);
  });

  it('are not too many', () => {
    expect(searchWords('كلمة '.repeat(50)).length).toBeLessThanOrEqual(12);
    expect(searchWords('ط'.repeat(500))).toEqual([]);
  });
});
