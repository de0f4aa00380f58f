import { formatDay, formatReference, STAFF_EVENTS } from '@member-services/contract/forms';
import type { Locale, StaffEvent } from '@member-services/contract/forms';
import { compose } from '../outbox/compose.js';
import type { ComposedMessage } from '../outbox/compose.js';
import type { NotificationParameters } from '../outbox/enqueue.js';
import { lateWords, STAFF_TEXTS, waitingWords } from './staff-texts.js';

/** Whether a message goes to staff and not to an applicant. */
export function isStaffEvent(event: string): event is StaffEvent {
  return STAFF_EVENTS.some((one) => one === event);
}

/**
 * A message to staff in words. It names a case by its reference alone: who it is about is read in the panel, behind
 * the sign-in.
 * @param panel address of Strapi's panel, without a slash at its end
 */
export function composeStaffMail(
  event: StaffEvent,
  locale: Locale,
  parameters: NotificationParameters,
  panel: string,
): ComposedMessage {
  const { reference, waiting = 0, late = 0, date, dueDate } = parameters;
  const pages = `${panel}/plugins/member-services`;
  return compose(
    STAFF_TEXTS[event][locale],
    {
      panelUrl: reference ? `${pages}/cases/${reference}` : `${pages}/inbox`,
      ...(reference ? { reference: formatReference(reference) } : {}),
      ...(date ? { date: formatDay(date, locale) } : {}),
      ...(dueDate ? { dueDate: formatDay(dueDate, locale) } : {}),
      waiting: waitingWords(locale, waiting),
      late: lateWords(locale, late),
    },
    locale,
  );
}
