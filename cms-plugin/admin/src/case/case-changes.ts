import type { CaseDetail, StaffHistoryEntry } from '@member-services/contract/forms';

/** What happened to a case between two readings of it: the history only ever grows at its end. */
export function changesSince(seen: CaseDetail, fresh: CaseDetail): StaffHistoryEntry[] {
  return inOrder(fresh.history).slice(seen.history.length);
}

/** Oldest first, whatever the order of arrival. */
export function inOrder(history: readonly StaffHistoryEntry[]): StaffHistoryEntry[] {
  return [...history].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
