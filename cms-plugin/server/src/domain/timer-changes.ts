import type { PlannedTimer } from './case-timers.js';

/** A timer of a case as it stands; only whether it still waits or was called off matters here. */
export interface StandingTimer {
  id: number;
  cause: string;
  dueAt: number;
  state: string;
}

/** What has to change so that a case's timers are those of its plan. */
export interface TimerChanges {
  /** Waiting, and no longer wanted. */
  cancel: number[];
  /** Waiting for another instant, or called off and wanted again. */
  moved: { id: number; dueAt: number }[];
  added: PlannedTimer[];
}

/** Compares the timers of a case with its plan. One that has run for its cause stays as it is: never twice for one. */
export function timerChanges(
  standing: readonly StandingTimer[],
  planned: readonly PlannedTimer[],
): TimerChanges {
  const wanted = new Map(planned.map((timer) => [timer.cause, timer]));
  const changes: TimerChanges = { cancel: [], moved: [], added: [] };
  for (const { id, cause, dueAt, state } of standing) {
    const plan = wanted.get(cause);
    wanted.delete(cause);
    if (!plan) {
      if (state === 'open') changes.cancel.push(id);
    } else if (state === 'cancelled' || (state === 'open' && dueAt !== plan.dueAt && !waits(plan, dueAt))) {
      changes.moved.push({ id, dueAt: plan.dueAt });
    }
  }
  changes.added.push(...wanted.values());
  return changes;
}

/**
 * The instant of an erasure is the same for its cause whatever staff set: one that stands later waits for a letter,
 * and planning it anew would begin that wait again, with its warning.
 */
function waits({ kind, dueAt: planned }: PlannedTimer, dueAt: number): boolean {
  return kind === 'retention' && dueAt > planned;
}
