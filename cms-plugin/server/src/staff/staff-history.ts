import type { Actor, ActorRole, StaffHistoryEntry } from '@member-services/contract/forms';
import type { FilesOfStep } from '../attachments/describe-attachment.js';
import type { HistoryEntryWithContent } from '../history/read-history.js';
import type { HistoryContent } from '../history/stored-history.js';

/** Who may read what the committee has recorded before it is released. */
const COMMITTEE_ROLES: readonly ActorRole[] = ['committee', 'secretary'];

/** The history as staff read it, oldest first. What the committee recorded stays with it until the release (E5). */
export function staffHistory(
  history: readonly HistoryEntryWithContent[],
  reader: Actor,
  filesOf: FilesOfStep,
): StaffHistoryEntry[] {
  const inCommittee = reader.roles.some((role) => COMMITTEE_ROLES.includes(role));
  return history.map((entry) => {
    const content = entry.content?.content ?? null;
    const sealed = entry.action === 'recordDecision' && !inCommittee;
    return {
      at: new Date(entry.at).toISOString(),
      action: entry.action,
      role: entry.role,
      staffName: entry.staffName,
      status: entry.status,
      words: sealed ? null : (content?.words ?? null),
      internalNote: sealed ? null : (content?.internalNote ?? null),
      fields: content?.fields ?? [],
      concerned: content?.concerned ?? null,
      attachments: filesOf(entry.sequence),
      before: replacedBy(content),
      erased: (entry.content?.erasedAt ?? null) !== null,
    };
  });
}

/** Whoever last took the case on. Who was named by somebody else is known by an id only, and is not guessed at. */
export function assignedTo(
  history: readonly Pick<HistoryEntryWithContent, 'action' | 'staffName' | 'content'>[],
): string | null {
  const last = history.findLast(({ action }) => action === 'assign');
  const mayNameAnother =
    last?.content?.content?.assignee !== undefined || (last?.content?.erasedAt ?? null) !== null;
  return last === undefined || mayNameAnother ? null : last.staffName;
}

function replacedBy(content: HistoryContent | null): StaffHistoryEntry['before'] {
  const { answersBefore, applicantBefore } = content ?? {};
  return answersBefore || applicantBefore
    ? { answers: answersBefore ?? null, applicant: applicantBefore ?? {} }
    : null;
}
