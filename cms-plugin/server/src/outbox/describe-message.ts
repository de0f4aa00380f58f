import { formatReference, placeholdersIn, resolveText } from '@member-services/contract/forms';
import type { Locale, MessageWording, NotificationEvent } from '@member-services/contract/forms';
import { digitsOf } from '../content/content-snapshot.js';
import type { ContentSnapshot } from '../content/content-snapshot.js';
import { TEXT_KEYS } from '../content/text-keys.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { compose, fill } from './compose.js';
import type { ComposedMessage, MessageFrame } from './compose.js';
import type { NotificationParameters } from './enqueue.js';
import { messageValues } from './message-values.js';

/** One message about a case, ready to be put into words. */
export interface MessageAbout {
  submission: DescribedSubmission;
  event: NotificationEvent;
  locale: Locale;
  /** The association's words for the event in that language. */
  wording: MessageWording;
  parameters: NotificationParameters;
  trackingUrl: string;
  ratingUrl: string | null;
  /** Words set apart: an answer, what staff wrote in a letter, which has no link to follow, links to further cases. */
  words: string | null;
}

/** What of a submission a message may speak of. */
export type DescribedSubmission = Pick<
  StoredSubmission,
  'reference' | 'kind' | 'category' | 'serviceTitle' | 'department' | 'needsCommittee' | 'dueOn'
>;

/** The message in every form in which it may leave. */
export interface DescribedMessage extends ComposedMessage {
  sms: string;
}

const LINK_WORDS: Record<Locale, { tracking: string; rating: string }> = {
  ar: { tracking: 'فتح صفحة المتابعة', rating: 'فتح صفحة التقييم' },
  en: { tracking: 'open the tracking page', rating: 'open the rating page' },
};
const QUOTE_HEADINGS: Record<Locale, { answer: string; words: string; links: string }> = {
  ar: { answer: 'نص الجواب:', words: 'ونصّه:', links: 'ويفتح هذا الرابط بقية طلباتكم أيضًا، ولكلٍّ منها رابطه:' },
  en: {
    answer: 'Our answer:',
    words: 'In full:',
    links: 'This link opens the rest of what you have sent as well; each has its own link too:',
  },
};

function quoteHeading(event: NotificationEvent, locale: Locale): string {
  const { answer, links, words } = QUOTE_HEADINGS[locale];
  if (event === 'answered') return answer;
  return event === 'tracking-link' ? links : words;
}

/** The message as it leaves, and as the preview shows it: one function for both. */
export function describeMessage(content: ContentSnapshot, about: MessageAbout): DescribedMessage {
  const { locale, event, words, wording } = about;
  const values = valuesOf(content, about);
  const quoted = words === null || words === '' ? undefined : { heading: quoteHeading(event, locale), words };
  const hasPlace = placeholdersIn(wording.body).includes('answer');
  return {
    ...compose(
      wording,
      hasPlace ? { ...values, answer: words ?? '' } : values,
      locale,
      hasPlace ? undefined : quoted,
      frameOf(content, about),
    ),
    sms: fill(wording.sms, values).trim(),
  };
}

function valuesOf(content: ContentSnapshot, about: MessageAbout): Record<string, string> {
  const { submission, locale } = about;
  const organisation = content.organisation;
  return messageValues(
    {
      ...submission,
      reference: referenceIn(locale, submission.reference),
      locale,
      digits: digitsOf(content),
      departmentName: organisation?.departments?.find(({ id }) => id === submission.department)?.name ?? null,
      parameters: about.parameters,
      trackingUrl: about.trackingUrl,
      ratingUrl: about.ratingUrl,
      privacyEmail: organisation?.privacyEmail ?? '',
      contactPhone: telephoneIn(locale, organisation?.phone ?? ''),
    },
    content.texts.get(TEXT_KEYS.acknowledgement)?.body ?? null,
  );
}

/** In a line that runs from right to left, four digits and what follows them would change places. */
export function referenceIn(locale: Locale, reference: string): string {
  const shown = formatReference(reference);
  return locale === 'ar' && /^\d{4}/.test(shown) ? `${LEFT_TO_RIGHT_MARK}${shown}` : shown;
}
const LEFT_TO_RIGHT_MARK = '\u200e';

/** There the groups of a telephone number would stand in reverse, its plus sign last. */
function telephoneIn(locale: Locale, phone: string): string {
  return locale === 'ar' && phone.startsWith('+') ? `${LEFT_TO_RIGHT_MARK}${phone}` : phone;
}

function frameOf({ organisation }: ContentSnapshot, about: MessageAbout): MessageFrame {
  const { locale, trackingUrl, ratingUrl } = about;
  const sender = resolveText(organisation?.title ?? {}, locale).text;
  return {
    sender,
    footer: [sender, telephoneIn(locale, organisation?.phone ?? '')]
      .filter((part) => part !== '')
      .join(' · '),
    linkWords: {
      [trackingUrl]: LINK_WORDS[locale].tracking,
      ...(ratingUrl === null ? {} : { [ratingUrl]: LINK_WORDS[locale].rating }),
    },
  };
}
