import { messagesTo } from '../outbox/address.js';
import type { OutgoingMessage } from '../outbox/enqueue.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';

/**
 * The messages with fresh links: to the contact as it was recorded, never as it was typed.
 * @param by which of the recorded contacts was asked for
 * @param found the newest first
 */
export function recoveryMessages(
  by: 'email' | 'mobile',
  found: readonly StoredSubmission[],
  at: number,
): OutgoingMessage[] {
  const preferredChannel = by === 'email' ? 'email' : 'sms';
  return found.flatMap((submission) =>
    messagesTo(
      { ...submission, submissionId: submission.id, preferredChannel },
      { event: 'tracking-link', parameters: {}, historyId: null, at },
    ),
  );
}
