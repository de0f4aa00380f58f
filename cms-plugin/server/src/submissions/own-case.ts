import type { Actor, Colleague } from '@member-services/contract/forms';
import type { StoredSubmission } from './stored-submission.js';

/** A member of staff as far as it matters whether a case is their own. */
export interface ActingStaff {
  actor: Actor;
  /** Of their account. */
  email: string | null;
}

/**
 * Whom a case concerns among the staff, seen by one of them: themselves, where a complaint names them or it comes from
 * the address of their account. Nobody handles their own case. Asked when somebody acts, so that it holds also for
 * whoever joined the staff later, and no submission waits for it.
 * @param named whom the complaint was said to concern
 */
export function concernedPerson(
  { email: applicant }: Pick<StoredSubmission, 'email'>,
  { actor, email }: ActingStaff,
  named: Colleague | null = null,
): string | null {
  if (named !== null && named.id === actor.person) return actor.person;
  if (applicant === null || email === null) return null;
  return applicant.toLowerCase() === email.toLowerCase() ? actor.person : null;
}
