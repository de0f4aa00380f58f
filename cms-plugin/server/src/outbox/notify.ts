import { addDays, civilDayOf, DEFAULT_PERIODS } from '@member-services/contract/forms';
import type { Action, Decision, WorkflowPeriods } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { messagesTo } from './address.js';
import { enqueue } from './enqueue.js';
import type { NotificationParameters } from './enqueue.js';
import { eventFor } from './notification-event.js';

/** A step that has just been written, with the submission as it stands after it. */
export interface NotifiedStep {
  action: Action;
  submission: StoredSubmission;
  /** What the committee decided, where the step releases it. */
  decision?: Decision | null;
  /** Due day of a referral. */
  dueOn?: string | null;
  /** `ms_history.id` of the step. */
  historyId: number;
  /** Milliseconds UTC. */
  at: number;
  /** Instant before which the message does not leave; absent means at once. */
  dueAt?: number;
}

/**
 * Tells the applicant of a step, in the transaction that writes it: a message by each of their channels, or none
 * where the step says nothing to them. Call `nudge` of the outbox worker after the commit.
 */
export async function notify(
  trx: Knex.Transaction,
  step: NotifiedStep,
  periods: WorkflowPeriods = DEFAULT_PERIODS,
): Promise<void> {
  const event = eventFor(step.action, step.submission.status, step.decision ?? null);
  if (!event) return;
  const { submission, historyId, at } = step;
  const parameters = parametersOf(step, periods);
  await enqueue(
    trx,
    messagesTo(
      { ...submission, submissionId: submission.id },
      { event, parameters, historyId, at, ...(step.dueAt === undefined ? {} : { dueAt: step.dueAt }) },
    ),
  );
}

/** The days that a step's message may name, as they stood at the step. */
export function parametersOf(
  { action, submission, dueOn, at }: NotifiedStep,
  periods: WorkflowPeriods,
): NotificationParameters {
  const today = civilDayOf(at);
  const due =
    action === 'requestCorrection' ? addDays(today, periods.lapseDays) : (dueOn ?? submission.dueOn);
  const latest = action === 'apologise' ? dueOn : submission.decisionLatest;
  return {
    date: today,
    ...(due ? { dueDate: due } : {}),
    ...(submission.decisionEarliest ? { earliest: submission.decisionEarliest } : {}),
    ...(latest ? { latest } : {}),
    ...(submission.status === 'rejected' ? { appealUntil: addDays(today, periods.appealDays) } : {}),
  };
}
