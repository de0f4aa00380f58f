import { readFileSync } from 'node:fs';
import { LOCALES } from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';
import { describe, expect, it } from 'vitest';
import { compose, placeholdersIn } from './compose.js';
import { DEFAULT_TEXTS } from './default-texts.js';
import { NOTIFICATION_EVENTS } from '@member-services/contract/forms';
import type { NotificationEvent } from '@member-services/contract/forms';

/** What every message knows. */
const ALWAYS = [
  'reference',
  'service',
  'department',
  'trackingUrl',
  'privacyEmail',
  'contactPhone',
  'nextStep',
  'date',
];
/** Days that an event's step always brings along. */
const WITH_IT: Partial<Record<NotificationEvent, string[]>> = {
  'correction-requested': ['dueDate'],
  referred: ['dueDate'],
  raised: ['earliest', 'latest'],
  'decision-rejected': ['appealUntil', 'earliest', 'latest'],
  'decision-deferred': ['earliest', 'latest'],
  declined: ['appealUntil'],
  'delivery-started': ['dueDate'],
  'overdue-apology': ['latest'],
  'rating-invitation': ['ratingUrl'],
};

const valuesOf = (event: NotificationEvent): Record<string, string> =>
  Object.fromEntries([...ALWAYS, ...(WITH_IT[event] ?? [])].map((name) => [name, `<${name}>`]));

interface SampleText {
  event: string;
  email: { subject: Record<Locale, string>; body: Record<Locale, string> };
}

const sample = JSON.parse(
  readFileSync(new URL('../../../../demo/strapi/data/texts.json', import.meta.url), 'utf8'),
) as { notifications: SampleText[] };

describe.each(NOTIFICATION_EVENTS)('the message "%s"', (event) => {
  it.each(LOCALES)('is whole in %s, with nothing but what its step knows', (locale) => {
    const { title, body } = DEFAULT_TEXTS[event];
    const message = compose(
      { subject: title[locale] ?? '', body: body[locale] ?? '' },
      valuesOf(event),
      locale,
    );
    expect(message.subject).not.toBe('');
    expect(placeholdersIn(message.text)).toEqual([]);
    expect(message.text).toMatch(/<(trackingUrl|ratingUrl)>/);
  });

  it('has a text of the demo that asks for no more', () => {
    const text = sample.notifications.find((one) => one.event === event);
    expect(text).toBeDefined();
    for (const locale of LOCALES) {
      const { subject, body } = text?.email ?? { subject: {}, body: {} };
      expect(() =>
        compose({ subject: subject[locale] ?? '', body: body[locale] ?? '' }, valuesOf(event), locale),
      ).not.toThrow();
    }
  });
});
