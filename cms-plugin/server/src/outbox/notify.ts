import { addDays, civilDayOf, DEFAULT_PERIODS, lapseDay } from '@member-services/contract/forms';
import type { Action, Decision, WorkflowPeriods } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { PluginConfig } from '../config.js';
import { factsOf, laterDay } from '../submissions/case-facts.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { messagesTo } from './address.js';
import { enqueue } from './enqueue.js';
import type { NotificationParameters } from './enqueue.js';
import { eventFor } from './notification-event.js';
import { waysOf } from './sms-gateway.js';

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

/** What of the settings decides how people are told. */
export type ToldSettings = Pick<PluginConfig, 'periods' | 'sms'>;

/**
 * Tells the applicant of a step, in the transaction that writes it: a message by each of their channels, or none
 * where the step says nothing to them. Call `nudge` of the outbox worker after the commit.
 */
export async function notify(
  trx: Knex.Transaction,
  step: NotifiedStep,
  settings: ToldSettings = { periods: DEFAULT_PERIODS, sms: null },
): Promise<void> {
  const event = eventFor(step.action, step.submission.status, step.decision ?? null);
  if (!event) return;
  const { submission, historyId, at } = step;
  const parameters = parametersOf(step, settings.periods);
  const person = { ...submission, submissionId: submission.id };
  const told = {
    ...{ event, parameters, historyId, at },
    ...(step.dueAt === undefined ? {} : { dueAt: step.dueAt }),
  };
  await enqueue(trx, messagesTo(person, told, waysOf(settings)));
}

/** The days that a step's message may name, as they stood at the step. */
export function parametersOf(step: ParameterStep, periods: WorkflowPeriods): NotificationParameters {
  const { submission, at } = step;
  const today = civilDayOf(at);
  const due = dueDay(step, today, periods);
  const latest = step.action === 'apologise' ? step.dueOn : submission.decisionLatest;
  return {
    date: today,
    ...(due ? { dueDate: due } : {}),
    ...(submission.decisionEarliest ? { earliest: submission.decisionEarliest } : {}),
    ...(latest ? { latest } : {}),
    ...(submission.status === 'rejected' ? { appealUntil: addDays(today, periods.appealDays) } : {}),
  };
}

/** What of a step its days come from. */
export type ParameterStep = Pick<NotifiedStep, 'action' | 'submission' | 'dueOn' | 'at'>;

/** A correction is awaited until the case may lapse: that day is named when asking, and again when reminding. */
function dueDay(
  { action, submission, dueOn }: ParameterStep,
  today: string,
  periods: WorkflowPeriods,
): string | null {
  if (action === 'requestCorrection') return addDays(today, periods.lapseDays);
  if (action === 'remind') return lapseDay({ ...factsOf(submission), remindedOn: today }, periods) ?? null;
  return dueOn ?? laterDay(submission.dueOn, submission.promisedOn);
}
