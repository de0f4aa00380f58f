import { startOfDay } from '@member-services/contract/forms';
import type { Action, Actor, TimerKind } from '@member-services/contract/forms';
import { applyAction } from '../../submissions/apply-action.js';
import type { ActionInput } from '../../submissions/apply-action.js';
import type { TaskInside, TimerResult, TimerTransaction } from '../timer-task.js';

/** The clock as an actor of the workflow. */
export const CLOCK: Actor = { roles: ['clock'], person: null };

/** What the clock does to a case by one step of the workflow. */
export const CASE_STEPS: readonly TaskInside[] = [
  step('release', 'releaseDecision'),
  step('reminder', 'remind'),
  step('lapse', 'lapse'),
  step('closing', 'close'),
];

function step(kind: TimerKind, action: Action): TaskInside {
  return { kind, where: 'inside', run: (turn) => takeStep(turn, action) };
}

/**
 * Takes a step as the clock. The workflow is asked in the same transaction: a gate that time will open later postpones
 * the timer, whatever the clock has done meanwhile; any other refusal means that nothing is left to do.
 */
export async function takeStep(
  { installation, timer, now, trx }: TimerTransaction,
  action: Action,
  input: ActionInput = {},
): Promise<TimerResult> {
  if (timer.submissionId === null) return 'pointless';
  const outcome = await applyAction(
    installation,
    { submission: { id: timer.submissionId }, actor: CLOCK, staffName: null, action, input, now },
    trx,
  );
  if (outcome.kind === 'applied') return 'done';
  if (outcome.kind === 'incomplete') throw new Error(`The clock brought too little for "${action}".`);
  const earliest = outcome.kind === 'refused' ? outcome.params['earliest'] : undefined;
  if (typeof earliest === 'string' && startOfDay(earliest) > now)
    return { postponedTo: startOfDay(earliest) };
  return 'pointless';
}
