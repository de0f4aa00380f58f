import { formatReference } from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';
import type { ContentSnapshot } from '../content/content-snapshot.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { compose, placeholdersIn } from './compose.js';
import type { ComposedMessage } from './compose.js';
import type { NotificationParameters } from './enqueue.js';
import { committeeWords, quoteHeading, templateFor } from './message-text.js';
import { messageValues } from './message-values.js';
import type { NotificationEvent } from '@member-services/contract/forms';

/** One message about a case, ready to be put into words. */
export interface MessageAbout {
  submission: StoredSubmission;
  event: NotificationEvent;
  locale: Locale;
  parameters: NotificationParameters;
  trackingUrl: string;
  ratingUrl: string | null;
  /** Words of staff that the message carries; only an answer does. */
  answer: string | null;
}

/** The message as it leaves, and as the preview shows it: one function for both. */
export function describeMessage(content: ContentSnapshot, about: MessageAbout): ComposedMessage {
  const { submission, locale, event, answer } = about;
  const organisation = content.organisation;
  const template = templateFor(content, event, locale);
  const values = messageValues(
    {
      ...submission,
      reference: formatReference(submission.reference),
      locale,
      departmentName: organisation?.departments?.find(({ id }) => id === submission.department)?.name ?? null,
      parameters: about.parameters,
      trackingUrl: about.trackingUrl,
      ratingUrl: about.ratingUrl,
      privacyEmail: organisation?.privacyEmail ?? '',
      contactPhone: organisation?.phone ?? '',
    },
    committeeWords(content),
  );
  if (event !== 'answered' || !answer) return compose(template, values, locale);
  if (placeholdersIn(template.body).includes('answer'))
    return compose(template, { ...values, answer }, locale);
  return compose(template, values, locale, { heading: quoteHeading(locale), words: answer });
}
