import { daysBetween } from '@member-services/contract/forms';

/** How a case stands with its due day (civil days of Asia/Riyadh). */
export type DueState =
  | { kind: 'none' }
  | { kind: 'late'; days: number }
  | { kind: 'today' }
  | { kind: 'near'; days: number }
  | { kind: 'ahead' };

/** A case is "nearly late" in its last three days. */
const NEAR_DAYS = 3;

/** The server says whether a case is late; how late or how near is counted here. */
export function dueState(dueOn: string | null, late: boolean, today: string): DueState {
  if (dueOn === null) return { kind: 'none' };
  const days = daysBetween(today, dueOn);
  if (late) return { kind: 'late', days: Math.max(1, -days) };
  if (days <= 0) return { kind: 'today' };
  return days <= NEAR_DAYS ? { kind: 'near', days } : { kind: 'ahead' };
}
