import { timelineEventOf } from '@member-services/contract/forms';
import type { Action, TimelineEntry } from '@member-services/contract/forms';
import type { FilesOfStep } from '../attachments/describe-attachment.js';
import type { HistoryEntryWithContent } from '../history/read-history.js';

/** The steps that the applicant may learn of, each with the words addressed to them. */
export function timelineOf(
  history: readonly HistoryEntryWithContent[],
  filesOf: FilesOfStep = () => [],
): TimelineEntry[] {
  return history.flatMap((entry) => {
    const event = timelineEventOf(entry);
    if (!event) return [];
    const words = WORDS_SHOWN.includes(entry.action) ? entry.content?.content?.words : undefined;
    const at = new Date(entry.at).toISOString();
    return [
      {
        at,
        event,
        status: entry.status,
        ...(words ? { words } : {}),
        ...(MESSAGES.includes(entry.action) ? {} : withFiles(filesOf(entry.sequence))),
      },
    ];
  });
}

/** The files of a step, where it has any. */
export function withFiles(attachments: string[]): { attachments?: string[] } {
  return attachments.length > 0 ? { attachments } : {};
}

/** Their files stand beside them, in their own list. */
const MESSAGES: readonly Action[] = ['message', 'askHelp'];

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
