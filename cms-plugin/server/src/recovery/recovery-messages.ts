import { messagesTo } from '../outbox/address.js';
import type { Ways } from '../outbox/address.js';
import type { OutgoingMessage } from '../outbox/enqueue.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';

/** What of a submission its recovery needs. */
export type RecoveredSubmission = Pick<StoredSubmission, 'id' | 'locale' | 'email' | 'mobile'>;

/** When they are told, and which ways need somebody's hands. */
export interface Told {
  /** Milliseconds UTC. */
  at: number;
  ways: Ways;
}

/**
 * The messages with fresh links: to the contact as it was recorded, never as it was typed. One letter of mail for all
 * requests of the same person; a text message holds one link. A number that several people share brings each of them
 * their own.
 * @param by which of the recorded contacts was asked for
 * @param found the newest first
 */
export function recoveryMessages(
  by: 'email' | 'mobile',
  found: readonly RecoveredSubmission[],
  { at, ways }: Told,
): OutgoingMessage[] {
  const people = new Map<string, RecoveredSubmission[]>();
  for (const submission of found) {
    const person = JSON.stringify([submission.email, submission.mobile]);
    people.set(person, [...(people.get(person) ?? []), submission]);
  }
  return [...people.values()].flatMap((submissions) => messagesOf(by, submissions, { at, ways }));
}

function messagesOf(
  by: 'email' | 'mobile',
  submissions: readonly RecoveredSubmission[],
  { at, ways }: Told,
): OutgoingMessage[] {
  return submissions.flatMap((submission, index) => {
    const otherIds = submissions.slice(1).map(({ id }) => id);
    const isFirst = index === 0;
    return messagesTo(
      { ...submission, submissionId: submission.id, preferredChannel: by === 'email' ? 'email' : 'sms' },
      {
        event: 'tracking-link',
        parameters: isFirst && otherIds.length > 0 ? { otherIds } : {},
        historyId: null,
        at,
      },
      ways,
    ).filter(({ channel }) => isFirst || channel === 'sms');
  });
}
