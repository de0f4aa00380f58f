import { daysBetween, type Status } from '@member-services/contract/forms';

/** How a case stands with its due day (civil days of Asia/Riyadh). */
export type DueState =
  | { kind: 'none' }
  | { kind: 'late'; days: number }
  | { kind: 'today' }
  | { kind: 'near'; days: number }
  | { kind: 'ahead' };

/** A case is "nearly late" in its last three days. */
const NEAR_DAYS = 3;

/** The association has done its part: no day is to be kept any more. */
const DONE: readonly Status[] = ['answered', 'delivered', 'rejected', 'closed', 'withdrawn'];

/** Whether a day that was promised is still to be kept. */
export function isToBeKept(status: Status): boolean {
  return !DONE.includes(status);
}

/**
 * The server says whether a case is late; how late or how near is counted here.
 * @param status where the case stands; absent for a day that does not depend on it. While the applicant is waited for,
 *   the day is told and nobody is pressed.
 */
export function dueState(dueOn: string | null, late: boolean, today: string, status?: Status): DueState {
  if (dueOn === null || (status && !isToBeKept(status))) return { kind: 'none' };
  if (status === 'awaiting-applicant') return { kind: 'ahead' };
  const days = daysBetween(today, dueOn);
  if (late) return { kind: 'late', days: Math.max(1, -days) };
  if (days <= 0) return { kind: 'today' };
  return days <= NEAR_DAYS ? { kind: 'near', days } : { kind: 'ahead' };
}
