import {
  addDays,
  addMonths,
  addWorkingDays,
  addWorkingHours,
  civilDayOf,
  isEnded,
  openingOf,
  startOfDay,
  workingDayFrom,
  workingDayUntil,
} from '@member-services/contract/forms';
import type { AssociationSettings, TimerKind } from '@member-services/contract/forms';
import { OUR_TURN } from '../staff/waiting.js';
import { promisedDay } from '../submissions/case-facts.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';

/** What time will bring about in a case, once for its cause. */
export interface PlannedTimer {
  kind: TimerKind;
  cause: string;
  /** Milliseconds UTC. */
  dueAt: number;
}

/** What of a case's past matters to its future. */
export interface CasePast {
  /** Sequence of the step in which the committee recorded what it decided last. */
  recordedIn: number | null;
  /** Whether staff have turned to it at all. */
  attended: boolean;
}

export const NO_PAST: CasePast = { recordedIn: null, attended: false };

/**
 * Everything that the clock has to do to a case as it stands. Pure, so that planning again changes nothing: whatever is
 * no longer in the answer is cancelled, whatever has another instant is moved.
 * @param settings the periods that hold for the case, and the calendar of today
 */
export function plannedTimers(
  submission: StoredSubmission,
  past: CasePast,
  settings: AssociationSettings,
): PlannedTimer[] {
  const plan = new Plan(submission);
  if (isEnded(submission.status)) planRetention(plan, submission);
  else {
    planNextStep(plan, submission, past, settings);
    planLateness(plan, submission, past, settings);
  }
  return plan.timers;
}

class Plan {
  readonly timers: PlannedTimer[] = [];
  constructor(private readonly submission: StoredSubmission) {}

  add(kind: TimerKind, anchor: string | number, dueAt: number): void {
    const cause = `${kind}:${String(this.submission.id)}:${String(anchor)}`;
    this.timers.push({ kind, cause, dueAt });
  }
}

function planNextStep(
  plan: Plan,
  submission: StoredSubmission,
  { recordedIn }: CasePast,
  { periods, calendar }: AssociationSettings,
): void {
  const { status, statusSince, remindedAt } = submission;
  const since = civilDayOf(statusSince);
  switch (status) {
    case 'under-study':
      if (submission.recordedDecision && submission.decisionBasis === 'fixed' && submission.decisionEarliest)
        plan.add('release', recordedIn ?? statusSince, startOfDay(submission.decisionEarliest));
      return;
    case 'awaiting-applicant': {
      const asked = remindedAt ?? statusSince;
      const remindOn = addWorkingDays(civilDayOf(asked), periods.remindDays, calendar);
      const lapseOn = laterDay(
        addDays(since, periods.lapseDays),
        remindedAt === null ? since : addDays(civilDayOf(remindedAt), periods.noticeDays),
      );
      if (remindedAt === null || remindOn < lapseOn)
        plan.add('reminder', asked, openingOf(remindOn, calendar));
      if (remindedAt !== null)
        plan.add('lapse', asked, openingOf(workingDayFrom(lapseOn, calendar), calendar));
      return;
    }
    case 'answered':
    case 'delivered':
      plan.add('closing', statusSince, startOfDay(addDays(since, periods.closeDays + 1)));
      return;
    case 'rejected':
      plan.add('closing', statusSince, startOfDay(addDays(since, periods.appealDays + 1)));
      return;
    default:
      return;
  }
}

/** Warned ahead, and said and escalated when it has come to that; a decision that waits for its day is not late. */
function planLateness(
  plan: Plan,
  submission: StoredSubmission,
  { attended }: CasePast,
  { periods, calendar }: AssociationSettings,
): void {
  if (!OUR_TURN.some((ours) => ours === submission.status)) return;
  if (submission.status === 'submitted' && !attended) {
    const { submittedAt } = submission;
    plan.add('first-answer', submittedAt, addWorkingHours(submittedAt, periods.answerHours, calendar));
  }
  const promised = promisedDay(submission);
  if (promised === null || submission.recordedDecision !== null) return;
  const warnOn = workingDayUntil(addDays(promised, -periods.warnDays), calendar);
  if (warnOn > civilDayOf(submission.submittedAt))
    plan.add('due-soon', promised, openingOf(warnOn, calendar));
  plan.add('late', promised, openingOf(workingDayFrom(addDays(promised, 1), calendar), calendar));
}

/** Days for which word of an erasure may still be sent again; then its address goes as well. */
const WORD_DAYS = 7;

function planRetention(plan: Plan, submission: StoredSubmission): void {
  const due = retentionOf(submission);
  if (due) plan.add('retention', due.anchor, due.dueAt);
}

/** When the data of a case that has ended are due to be erased, or the address that word of it went to; null: never. */
export function retentionOf({
  endedAt,
  retentionMonths,
  forgottenAt,
}: Pick<StoredSubmission, 'endedAt' | 'retentionMonths' | 'forgottenAt'>): {
  anchor: string | number;
  dueAt: number;
} | null {
  if (forgottenAt !== null) {
    const day = addDays(civilDayOf(forgottenAt), WORD_DAYS);
    return { anchor: `told:${String(forgottenAt)}`, dueAt: startOfDay(day) };
  }
  if (endedAt === null || retentionMonths === null) return null;
  return { anchor: endedAt, dueAt: startOfDay(addMonths(civilDayOf(endedAt), retentionMonths)) };
}

function laterDay(one: string, other: string): string {
  return one > other ? one : other;
}
