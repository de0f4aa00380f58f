import { timelineEventOf } from '@member-services/contract/forms';
import type { Action, ActorRole, CaseAttachment, TimelineEntry } from '@member-services/contract/forms';
import type { HistoryEntryWithContent } from '../history/read-history.js';

/** The steps that the applicant may learn of, each with the words addressed to them. */
export function timelineOf(
  history: readonly HistoryEntryWithContent[],
  attachments: readonly CaseAttachment[] = [],
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
        ...(MESSAGES.includes(entry.action) ? {} : filesAt(at, entry.role, attachments)),
      },
    ];
  });
}

/** Files are bound in the transaction of the step that they come with, at its instant. */
export function filesAt(
  at: string,
  role: ActorRole,
  attachments: readonly Pick<CaseAttachment, 'id' | 'at' | 'from'>[],
): { attachments?: string[] } {
  const sender = role === 'applicant' ? 'applicant' : 'staff';
  const ids = attachments.filter((file) => file.at === at && file.from === sender).map(({ id }) => id);
  return ids.length > 0 ? { attachments: ids } : {};
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
