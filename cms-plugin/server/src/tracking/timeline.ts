import { timelineEventOf } from '@member-services/contract/forms';
import type { Action, TimelineEntry } from '@member-services/contract/forms';
import type { HistoryEntryWithContent } from '../history/read-history.js';

/** The steps that the applicant may learn of, each with the words addressed to them. */
export function timelineOf(history: readonly HistoryEntryWithContent[]): TimelineEntry[] {
  return history.flatMap((entry) => {
    const event = timelineEventOf(entry);
    if (!event) return [];
    const words = WORDS_SHOWN.includes(entry.action) ? entry.content?.content?.words : undefined;
    return [
      { at: new Date(entry.at).toISOString(), event, status: entry.status, ...(words ? { words } : {}) },
    ];
  });
}

/** Steps whose words are addressed to the applicant or are their own; messages stand apart. */
const WORDS_SHOWN: readonly Action[] = [
  'requestCorrection',
  'supplyCorrection',
  'dismiss',
  'decline',
  'releaseDecision',
  'startDelivery',
  'deliver',
  'objectDelivery',
  'answer',
  'remind',
  'appeal',
  'reopen',
  'askHelp',
  'withdraw',
  'correct',
  'erase',
  'answerPrivacyRequest',
];
