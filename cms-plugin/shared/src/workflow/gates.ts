import type { ErrorParams } from '../endpoints/errors.js';
import { addDays, startOfDay } from '../text/civil-day.js';
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
    case 'decisionUnrecorded':
      return facts.recordedDecision ? { gate } : undefined;
    case 'decisionRecorded':
      return facts.recordedDecision ? undefined : { gate };
    case 'decisionEarliest':
      return openFrom(gate, fixedEarliest(facts), today);
    case 'firstDecision':
      return facts.appealed ? { gate } : undefined;
    case 'appealOnce':
      return !facts.appealed && today <= addDays(facts.statusSince, periods.appealDays)
        ? undefined
        : { gate };
    case 'appealOver':
      return openFrom(gate, addDays(facts.statusSince, periods.appealDays + 1), today);
    case 'reopenWindow':
      return today <= addDays(facts.statusSince, periods.reopenDays) ? undefined : { gate };
    case 'closeAfter':
      return openFrom(gate, addDays(facts.statusSince, periods.closeDays + 1), today);
    case 'remindAfter':
      return openFrom(gate, addDays(facts.remindedOn ?? facts.statusSince, periods.remindDays), today);
    case 'lapseAfter':
      return openFrom(gate, lapseDay(facts, periods), today);
    case 'noReferral':
      return facts.referralOpen ? { gate } : undefined;
    case 'referralOpen':
      return facts.referralOpen ? undefined : { gate };
    case 'overdue':
      return openFrom(gate, facts.promisedOn === null ? undefined : addDays(facts.promisedOn, 1), today);
    case 'retentionOver':
      return facts.forgotten ? { gate } : openFrom(gate, facts.keptUntil ?? undefined, today);
    case 'remembered':
      return facts.forgotten ? { gate } : undefined;
    case 'privacyAsked':
      return facts.privacyAsked ? undefined : { gate };
    case 'erasureAsked':
      return facts.erasureAsked ? undefined : { gate };
  }
}

/** Two weeks count from the raising: an estimate, made before it, opens nothing (policy E5). */
function fixedEarliest(facts: CaseFacts): string | undefined {
  return facts.decisionWindow?.basis === 'fixed' ? facts.decisionWindow.earliest : undefined;
}

/**
 * The day from which a case may lapse: nobody's does without a reminder and time to act on it. Undefined before the
 * reminder.
 */
export function lapseDay(facts: CaseFacts, periods: WorkflowPeriods): string | undefined {
  if (facts.remindedOn === null) return undefined;
  const afterWaiting = addDays(facts.statusSince, periods.lapseDays);
  const afterNotice = addDays(facts.remindedOn, periods.noticeDays);
  return afterWaiting > afterNotice ? afterWaiting : afterNotice;
}

/** Civil days compare as text. A window that is missing keeps the gate closed. */
function openFrom(gate: Gate, earliest: string | undefined, today: string): ErrorParams | undefined {
  if (earliest === undefined) return { gate };
  if (today >= earliest) return undefined;
  return { gate, earliest, earliestAt: new Date(startOfDay(earliest)).toISOString() };
}
