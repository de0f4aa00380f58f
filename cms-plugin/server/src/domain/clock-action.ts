import { permittedActions } from '@member-services/contract/forms';
import type { Action, Actor, CaseFacts, WorkflowPeriods } from '@member-services/contract/forms';

/** The clock as an actor of the workflow. */
export const CLOCK: Actor = { roles: ['clock'], person: null };

/** What the clock does, the weightier first: what may end is not reminded once more. */
const CLOCK_ACTIONS = ['releaseDecision', 'lapse', 'close', 'remind'] as const satisfies readonly Action[];
export type ClockAction = (typeof CLOCK_ACTIONS)[number];

/** What time alone brings about in a case today, if anything: the workflow's own gates decide. */
export function clockActionFor(
  facts: CaseFacts,
  today: string,
  periods: WorkflowPeriods,
): ClockAction | undefined {
  const permitted = permittedActions(facts, CLOCK, today, periods);
  return CLOCK_ACTIONS.find((action) => permitted.includes(action));
}
