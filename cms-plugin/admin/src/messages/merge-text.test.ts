import type { MessageText } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { mergeText } from './merge-text.js';

const seen: MessageText = {
  ar: { subject: 'عنوان', body: 'نص', sms: 'رسالة' },
  en: { subject: 'Subject', body: 'Body', sms: 'Text' },
};

describe('a message that two people word at once', () => {
  it('keeps what this one typed beside what the other typed elsewhere', () => {
    const mine = { ...seen, ar: { ...seen.ar, subject: 'عنواني' } };
    const theirs = { ar: { ...seen.ar, body: 'نصهم' }, en: { ...seen.en, subject: 'Theirs' } };
    expect(mergeText(seen, mine, theirs)).toEqual({
      ar: { subject: 'عنواني', body: 'نصهم', sms: 'رسالة' },
      en: { ...seen.en, subject: 'Theirs' },
    });
  });

  it('keeps what this one typed where both typed, and changes neither of what it was given', () => {
    const mine = { ...seen, en: { ...seen.en, sms: 'Mine' } };
    const theirs = { ...seen, en: { ...seen.en, sms: 'Theirs' } };
    expect(mergeText(seen, mine, theirs).en.sms).toBe('Mine');
    expect(theirs.en.sms).toBe('Theirs');
  });
});
