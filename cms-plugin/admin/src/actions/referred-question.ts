import type { StaffHistoryEntry } from '@member-services/contract/forms';
import { inOrder } from '../case/case-changes.js';

/** What the social researcher was asked last: by a colleague, or by the applicant who did not understand something. */
export function referredQuestion(history: readonly StaffHistoryEntry[]): string | null {
  const asked = inOrder(history).findLast(({ action }) => action === 'refer' || action === 'askHelp');
  return asked?.internalNote ?? asked?.words ?? null;
}
