import { formatDay, formatHijriDay, resolveText } from '@member-services/contract/forms';
import type { Tracking } from '@member-services/contract/forms';
import { COMMON_WORDS } from '../../language/messages/common.js';
import type { CommonWords } from '../../language/messages/common.js';
import { SUBMISSION_WORDS } from '../../language/messages/submission.js';
import type { SubmissionWords } from '../../language/messages/submission.js';
import { TRACKING_WORDS } from '../../language/messages/tracking.js';
import type { TrackingWords } from '../../language/messages/tracking.js';
import type { Language } from '../../language/language.js';

/** The areas of words of a tracking page; corrected data are asked for in the words of the request itself. */
export const TRACKING_TABLES = {
  common: COMMON_WORDS,
  submission: SUBMISSION_WORDS,
  tracking: TRACKING_WORDS,
};
export type TrackingTables = { common: CommonWords; submission: SubmissionWords; tracking: TrackingWords };
export type TrackingLanguage = Language<TrackingTables>;

/** A civil day in both calendars. */
export function dayInBothCalendars(day: string, { locale, digits, say, words }: TrackingLanguage): string {
  return say(words.tracking.bothCalendars, {
    gregorian: formatDay(day, locale, digits),
    hijri: formatHijriDay(day, locale, digits),
  });
}

/** What the present status means for this case. */
export function meaningOf({ kind, status, correction }: Tracking, { words }: TrackingLanguage): string {
  if (correction?.purpose === 'complete') return words.tracking.completeMeaning;
  const { meaning, inquiryMeaning, newer } = words.tracking;
  return (
    (kind === 'inquiry' ? wordOf(inquiryMeaning, status, '') : '') || wordOf(meaning, status, newer.meaning)
  );
}

/** Where the case stands, in a few words. */
export function statusOf({ status }: Tracking, { words }: TrackingLanguage): string {
  return wordOf(words.tracking.status, status, words.tracking.newer.status);
}

/** A word of a table; what stands instead where a newer CMS tells something that the table does not know (fault F23). */
export function wordOf<Name extends string>(
  table: Partial<Record<Name, string>>,
  name: Name,
  otherwise: string,
): string {
  return table[name] ?? otherwise;
}

/** What the case is called: the service, or what kind of inquiry it is. */
export function nameOf(
  { serviceTitle, serviceTitles, category, question }: Tracking,
  { words, locale }: TrackingLanguage,
): string {
  const service = resolveText(serviceTitles, locale).text || serviceTitle;
  if (service) return service;
  const { title, titleOf } = words.tracking;
  return question?.subject || (category ? wordOf(titleOf, category, title) : title);
}
