import {
  DEFAULT_PERIODS,
  addDays,
  formatDay,
  formatReference,
  resolveText,
  type CaseDetail,
  type Locale,
  type StaffAction,
} from '@member-services/contract/forms';
import { correctableFields } from './correctable-fields.js';
import { itemList, type ReplyValues } from './fill-reply.js';

/**
 * All that is known of a case for a ready-made reply in one language. What is not known is absent.
 * @param chosen which action, and what its form holds: fields to be corrected, due day of a referral
 * @param today civil day of Asia/Riyadh
 */
export function replyValues(
  detail: CaseDetail,
  chosen: { action: StaffAction; fields: readonly string[]; dueOn: string },
  locale: Locale,
  today: string,
): ReplyValues {
  const labels = correctableFields(detail, locale)
    .filter((field) => chosen.fields.includes(field.name))
    .map((field) => field.label);
  const service = resolveText(detail.serviceTitle, locale).text;
  const window = detail.decisionWindow;
  // A correction is awaited for as long as the message about it says.
  const dueDay =
    chosen.action === 'requestCorrection' ? addDays(today, DEFAULT_PERIODS.lapseDays) : chosen.dueOn;
  return defined({
    name: detail.applicantName,
    reference: formatReference(detail.reference),
    service: service === '' ? undefined : service,
    date: formatDay(today, locale),
    dueDate: dueDay === '' ? undefined : formatDay(dueDay, locale),
    earliest: window ? formatDay(window.earliest, locale) : undefined,
    latest: window ? formatDay(window.latest, locale) : undefined,
    appealUntil: formatDay(addDays(today, DEFAULT_PERIODS.appealDays), locale),
    items: itemList(labels),
  });
}

function defined(values: Record<string, string | undefined>): ReplyValues {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
