import { readFileSync } from 'node:fs';
import {
  LOCALES,
  NOTIFICATION_EVENTS,
  messageTextFaults,
  placeholdersFor,
} from '@member-services/contract/forms';
import type { Locale, MessageText } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { fill } from '../outbox/compose.js';
import { DEFAULT_TEXTS } from './default-texts.js';

interface SampleText {
  event: string;
  email: { subject: Record<Locale, string>; body: Record<Locale, string> };
  sms: Record<Locale, string>;
}

const sample = JSON.parse(
  readFileSync(new URL('../../../../demo/strapi/data/texts.json', import.meta.url), 'utf8'),
) as { notifications: SampleText[] };

/** As long as a real link. */
const LINK = `https://www.association.example/en/track/#ms/track/23456789/k1.${'0'.repeat(22)}`;
const VALUES: Record<string, string> = {
  reference: '2345-6789',
  contactPhone: '+966 11 000 0000',
  trackingUrl: LINK,
  ratingUrl: LINK,
  ...Object.fromEntries(
    ['date', 'dueDate', 'earliest', 'latest', 'appealUntil'].map((name) => [name, '27 September 2026']),
  ),
};
const filled = (sms: string) => fill(sms, VALUES);

describe.each(NOTIFICATION_EVENTS)('the message "%s"', (event) => {
  it('keeps the rules that editors keep, in both languages', () => {
    expect(messageTextFaults(event, DEFAULT_TEXTS[event], filled)).toEqual([]);
  });

  it('has a wording of the demo that keeps them as well', () => {
    const text = sample.notifications.find((one) => one.event === event);
    if (!text) throw new Error('The demo has no wording for it.');
    const wording = (locale: Locale) => ({
      subject: text.email.subject[locale],
      body: text.email.body[locale],
      sms: text.sms[locale],
    });
    const whole: MessageText = { ar: wording('ar'), en: wording('en') };
    expect(messageTextFaults(event, whole, filled)).toEqual([]);
  });

  it.each(LOCALES)('has a text message of at most three parts in %s', (locale) => {
    expect(placeholdersFor(event, 'sms')).not.toContain('answer');
    expect(filled(DEFAULT_TEXTS[event][locale].sms).length).toBeLessThanOrEqual(locale === 'ar' ? 201 : 306);
  });
});

it.each(LOCALES)('what is received speaks of nothing that a letter does not carry, in %s', (locale) => {
  const sampled = sample.notifications.find((one) => one.event === 'submitted');
  // A letter has the address of the page alone; no code stands in any message.
  for (const body of [DEFAULT_TEXTS.submitted[locale].body, sampled?.email.body[locale]]) {
    expect(body).not.toMatch(/code|رمز/);
    expect(body).toContain('{{trackingUrl}}');
  }
});
