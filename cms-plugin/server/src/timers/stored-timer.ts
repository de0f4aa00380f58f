import type { TimerKind, TimerState } from '@member-services/contract/forms';
import type { Columns } from '../tables/rows.js';

export const TIMERS = 'ms_timers';

/** One thing that the clock has to do, or has done. */
export interface StoredTimer {
  id: number;
  kind: TimerKind;
  /** Null for what concerns no case. */
  submissionId: number | null;
  /** What brought it about; unique, so that nothing is done twice for one cause. */
  cause: string;
  /** Milliseconds UTC. */
  dueAt: number;
  state: TimerState;
  doneAt: number | null;
  attempts: number;
  leaseUntil: number;
  /** Counts every taking; a writer with an older one has slept too long. */
  fence: number;
  lastError: string | null;
  createdAt: number;
}

export const timerColumns = {
  id: ['id', 'number'],
  kind: ['kind', 'text'],
  submissionId: ['submission_id', 'number'],
  cause: ['cause', 'text'],
  dueAt: ['due_at', 'number'],
  state: ['state', 'text'],
  doneAt: ['done_at', 'number'],
  attempts: ['attempts', 'number'],
  leaseUntil: ['lease_until', 'number'],
  fence: ['fence', 'number'],
  lastError: ['last_error', 'text'],
  createdAt: ['created_at', 'number'],
} as const satisfies Columns<StoredTimer>;
