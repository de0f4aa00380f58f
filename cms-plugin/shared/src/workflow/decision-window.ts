import { addDays } from '../text/civil-day.js';
import type { WorkflowPeriods } from './case-facts.js';
import { DEFAULT_PERIODS } from './case-facts.js';
import type { DecisionWindow } from './submission.js';

/** What the committee's answer is expected between, told before sending and at the acknowledgement (policy E5). */
export function estimatedWindow(
  submittedOn: string,
  serviceLevelDays: number,
  periods: WorkflowPeriods = DEFAULT_PERIODS,
): DecisionWindow {
  const earliest = addDays(submittedOn, periods.decisionMinimumDays);
  const latest = addDays(submittedOn, Math.max(serviceLevelDays, periods.decisionMinimumDays));
  return { basis: 'estimated', earliest, latest };
}

/** The window that holds from the day the request was raised; it never moves (policy E5). */
export function fixedWindow(raisedOn: string, periods: WorkflowPeriods = DEFAULT_PERIODS): DecisionWindow {
  return {
    basis: 'fixed',
    earliest: addDays(raisedOn, periods.decisionMinimumDays),
    latest: addDays(raisedOn, periods.decisionMaximumDays),
  };
}

/** Waiting for the applicant moves an estimate by the days waited; a fixed window never moves (policy E5). */
export function windowAfterWaiting(window: DecisionWindow, daysWaited: number): DecisionWindow {
  if (window.basis === 'fixed' || daysWaited <= 0) return window;
  return {
    basis: 'estimated',
    earliest: addDays(window.earliest, daysWaited),
    latest: addDays(window.latest, daysWaited),
  };
}
