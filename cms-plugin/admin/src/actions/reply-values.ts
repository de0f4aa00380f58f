import {
  CORRECTABLE_DATA,
  addDays,
  civilDayOf,
  formatDay,
  formatReference,
  resolveText,
  type CaseDetail,
  type Locale,
  type StaffAction,
} from '@member-services/contract/forms';
import { PAPER_WORDS } from '../paper/paper-words.js';
import { correctableFields, type Correctable } from './correctable-fields.js';
import { itemList, type ReplyValues } from './fill-reply.js';

/** What of a case a reply can name. */
export type ReplyCase = Pick<
  CaseDetail,
  | 'reference'
  | 'applicantName'
  | 'serviceTitle'
  | 'form'
  | 'dueOn'
  | 'decisionWindow'
  | 'periods'
  | 'status'
  | 'timeline'
>;

/**
 * All that is known of a case for a ready-made reply in one language. What is not known is absent.
 * @param chosen which action, and what its form holds: fields to be corrected, due day of a referral
 * @param today civil day of Asia/Riyadh
 */
export function replyValues(
  detail: ReplyCase,
  chosen: { action: StaffAction; fields: readonly string[]; dueOn: string },
  locale: Locale,
  today: string,
): ReplyValues {
  const labels = [...correctableFields(detail, locale), ...dataIn(locale)]
    .filter((field) => chosen.fields.includes(field.name))
    .map((field) => field.label);
  const service = resolveText(detail.serviceTitle, locale).text;
  const window = detail.decisionWindow;
  const dueDay = dueDayOf(detail, chosen, today);

  return defined({
    name: detail.applicantName,
    reference: formatReference(detail.reference),
    service: service === '' ? undefined : service,
    date: formatDay(today, locale),
    dueDate: dueDay === null ? undefined : formatDay(dueDay, locale),
    earliest: window ? formatDay(window.earliest, locale) : undefined,
    latest: window ? formatDay(window.latest, locale) : undefined,
    appealUntil: formatDay(appealDay(detail, today), locale),
    items: itemList(labels),
  });
}

/** The applicant's own data under the names that stand on their paper, in their language rather than the panel's. */
function dataIn(locale: Locale): Pick<Correctable, 'name' | 'label'>[] {
  const { name, data } = PAPER_WORDS[locale];
  return CORRECTABLE_DATA.map((datum) => ({
    name: `applicant.${datum}`,
    label: datum === 'name' ? name : data[datum],
  }));
}

/** The day that the message about the same step names: the closing day of a correction, else the case's own target. */
function dueDayOf(
  detail: ReplyCase,
  { action, dueOn }: { action: StaffAction; dueOn: string },
  today: string,
): string | null {
  if (action === 'requestCorrection') return addDays(today, detail.periods.lapseDays);
  return dueOn === '' ? detail.dueOn : dueOn;
}

/** An appeal runs from the decision: the one that was told, else the earliest day on which one can be. */
function appealDay(detail: ReplyCase, today: string): string {
  const told = detail.timeline.findLast(({ event }) => event === 'rejected');
  if (detail.status === 'rejected' && told)
    return addDays(civilDayOf(Date.parse(told.at)), detail.periods.appealDays);
  const earliest = detail.decisionWindow?.earliest ?? today;
  return addDays(earliest > today ? earliest : today, detail.periods.appealDays);
}

function defined(values: Record<string, string | undefined>): ReplyValues {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
