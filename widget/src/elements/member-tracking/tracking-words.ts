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
  const { meaning, inquiryMeaning } = words.tracking;
  const ofInquiry: Partial<Record<typeof status, string>> = inquiryMeaning;
  return (kind === 'inquiry' ? ofInquiry[status] : undefined) ?? meaning[status];
}

/** What the case is called: the service, or what kind of inquiry it is. */
export function nameOf(
  { serviceTitle, serviceTitles, category, question }: Tracking,
  { words, locale }: TrackingLanguage,
): string {
  const service = resolveText(serviceTitles, locale).text || serviceTitle;
  if (service) return service;
  const { title, titleOf } = words.tracking;
  return question?.subject || (category ? titleOf[category] : title);
}
