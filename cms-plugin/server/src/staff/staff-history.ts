import type { Actor, ActorRole, StaffHistoryEntry } from '@member-services/contract/forms';
import type { HistoryEntryWithContent } from '../history/read-history.js';

/** Who may read what the committee has recorded before it is released. */
const COMMITTEE_ROLES: readonly ActorRole[] = ['committee', 'secretary'];

/** The history as staff read it, oldest first. What the committee recorded stays with it until the release (E5). */
export function staffHistory(
  history: readonly HistoryEntryWithContent[],
  reader: Actor,
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
      erased: (entry.content?.erasedAt ?? null) !== null,
    };
  });
}
