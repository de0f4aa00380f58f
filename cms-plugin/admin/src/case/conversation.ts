import type { Action, StaffHistoryEntry } from '@member-services/contract/forms';
import { inOrder } from './case-changes.js';

const MESSAGES: readonly Action[] = ['message', 'askHelp'];

/** What was written back and forth, oldest first; of what was erased, that there was something. */
export function conversationOf(history: readonly StaffHistoryEntry[]): StaffHistoryEntry[] {
  return inOrder(history).filter(
    ({ action, words, erased }) => MESSAGES.includes(action) && (words !== null || erased),
  );
}
