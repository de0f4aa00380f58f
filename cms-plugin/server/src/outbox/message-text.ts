import { resolveText } from '@member-services/contract/forms';
import type { Locale, LocalisedText } from '@member-services/contract/forms';
import type { ContentSnapshot } from '../content/content-snapshot.js';
import type { MessageTemplate } from './compose.js';
import { DEFAULT_TEXTS } from './default-texts.js';
import type { NotificationEvent } from '@member-services/contract/forms';

const QUOTE_HEADINGS: Record<Locale, string> = { ar: 'نص الجواب:', en: 'Our answer:' };

/** What stands above the words of staff in a message. */
export function quoteHeading(locale: Locale): string {
  return QUOTE_HEADINGS[locale];
}

/** The association's published text for an event in the person's language, else ours. */
export function templateFor(
  content: ContentSnapshot,
  event: NotificationEvent,
  locale: Locale,
): MessageTemplate {
  const published = content.texts.get(`notification.${event}`);
  const fallback = DEFAULT_TEXTS[event];
  return {
    subject: textOf(published?.title, fallback.title, locale),
    body: textOf(published?.body, fallback.body, locale),
  };
}

/** The association's own explanation of the committee's part at the acknowledgement (policy E5). */
export function committeeWords(content: ContentSnapshot): LocalisedText | null {
  return content.texts.get('committee.acknowledgement')?.body ?? null;
}

function textOf(
  published: LocalisedText | null | undefined,
  fallback: LocalisedText,
  locale: Locale,
): string {
  return resolveText(published, locale).text || resolveText(fallback, locale).text;
}
