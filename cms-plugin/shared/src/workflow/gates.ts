import type { ErrorParams } from '../endpoints/errors.js';
import { addDays } from '../text/civil-day.js';
import type { CaseFacts, WorkflowPeriods } from './case-facts.js';
import type { Gate } from './workflow-table.js';

/** Why a gate is closed, with the day on which time opens it where there is one; undefined when it is open. */
export function closedGate(
  gate: Gate,
  facts: CaseFacts,
  today: string,
  periods: WorkflowPeriods,
): ErrorParams | undefined {
  switch (gate) {
    case 'decisionRecorded':
      return facts.recordedDecision ? undefined : { gate };
    case 'decisionEarliest':
      return openFrom(gate, facts.decisionWindow?.earliest, today);
    case 'appealOnce':
      return !facts.appealed && today <= addDays(facts.statusSince, periods.appealDays) ? undefined : { gate };
    case 'appealOver':
      return openFrom(gate, addDays(facts.statusSince, periods.appealDays + 1), today);
    case 'reopenWindow':
      return today <= addDays(facts.statusSince, periods.reopenDays) ? undefined : { gate };
    case 'closeAfter':
      return openFrom(gate, addDays(facts.statusSince, periods.closeDays + 1), today);
    case 'reminded':
      return facts.reminded ? undefined : { gate };
    case 'referralOpen':
      return facts.referralOpen ? undefined : { gate };
  }
}

/** Civil days compare as text. A window that is missing keeps the gate closed. */
function openFrom(gate: Gate, earliest: string | undefined, today: string): ErrorParams | undefined {
  if (earliest === undefined) return { gate };
  return today >= earliest ? undefined : { gate, earliest };
}
