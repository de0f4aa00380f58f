import { addDays, civilDayOf } from '@member-services/contract/forms';
import type { Locale, MessageText, MessageWording, NotificationEvent } from '@member-services/contract/forms';
import type { ContentSnapshot } from '../content/content-snapshot.js';
import { describeMessage } from '../outbox/describe-message.js';
import type { DescribedMessage } from '../outbox/describe-message.js';
import { previewPagesFor, ratingLink, trackingLink } from '../outbox/links.js';
import type { LinkedPages } from '../outbox/links.js';

/** Nobody's: its letters never make a real reference. */
const REFERENCE = '23456789';
/** As long as a real one, so that a text message is counted as it will be. */
const SAMPLE_TOKEN = `k1.${'0'.repeat(22)}`;

const ANSWER: Record<Locale, string> = {
  ar: 'نعم، يمكنكم ذلك من صفحة الخدمة نفسها.\n\nيسعدنا أن نساعدكم في أي وقت.',
  en: 'Yes, you can do so on the page of the service.\n\nWe are glad to help at any time.',
};

/** A message as it would read for an example, made by the very function that words the real ones. */
export function sampleMessage(
  content: ContentSnapshot,
  settings: LinkedPages,
  { event, locale, wording, now }: SampleOf,
): DescribedMessage {
  const today = civilDayOf(now);
  const pages = previewPagesFor(content, settings, locale);
  const isInquiry = event === 'answered' || event === 'dismissed';
  return describeMessage(content, {
    submission: {
      reference: REFERENCE,
      kind: isInquiry ? 'inquiry' : 'service-request',
      category: isInquiry ? 'question' : null,
      serviceTitle: isInquiry ? null : { ar: 'طلب مساعدة', en: 'Request for help' },
      department: null,
      needsCommittee: !isInquiry,
      dueOn: addDays(today, 14),
    },
    event,
    locale,
    wording,
    parameters: {
      date: today,
      dueDate: addDays(today, 21),
      earliest: addDays(today, 14),
      latest: addDays(today, 30),
      appealUntil: addDays(today, 30),
    },
    trackingUrl: trackingLink(pages.tracking, [{ reference: REFERENCE, token: SAMPLE_TOKEN }]),
    ratingUrl: ratingLink(pages.rating, SAMPLE_TOKEN),
    words: event === 'answered' ? ANSWER[locale] : null,
  });
}

interface SampleOf {
  event: NotificationEvent;
  locale: Locale;
  wording: MessageWording;
  /** Milliseconds UTC. */
  now: number;
}

/** Fills the text message of a wording for the example, whatever its other parts say. */
export function sampleSms(
  content: ContentSnapshot,
  settings: LinkedPages,
  { event, text, now }: { event: NotificationEvent; text: MessageText; now: number },
): (sms: string, locale: Locale) => string {
  return (sms, locale) =>
    sampleMessage(content, settings, {
      event,
      locale,
      wording: { ...text[locale], subject: '', body: '', sms },
      now,
    }).sms;
}
