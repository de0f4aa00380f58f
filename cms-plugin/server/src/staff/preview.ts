import { attempt, civilDayOf, startOfDay, timelineEventOf } from '@member-services/contract/forms';
import type {
  ActionPreview,
  Decision,
  ErrorParams,
  NotificationEvent,
  StaffActionBody,
  Status,
  TimelineEntry,
  WorkflowPeriods,
} from '@member-services/contract/forms';
import { currentText } from '../message-texts/message-texts.js';
import { messagesTo } from '../outbox/address.js';
import { describeMessage } from '../outbox/describe-message.js';
import { previewPagesFor, trackingLink } from '../outbox/links.js';
import { eventFor } from '../outbox/notification-event.js';
import { parametersOf } from '../outbox/notify.js';
import type { ParameterStep } from '../outbox/notify.js';
import { waysOf } from '../outbox/sms-gateway.js';
import { readSettings } from '../settings/stored-settings.js';
import { effectsOf } from '../submissions/action-effects.js';
import { asReached } from '../submissions/as-reached.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { factsFor } from './case-detail.js';
import type { StaffCall } from './staff-call.js';

/** What a look ahead comes to. */
export type PreviewOutcome =
  | { kind: 'preview'; preview: ActionPreview }
  | {
      kind: 'refused';
      code: 'actionNotPermitted' | 'gateClosed' | 'conflictOfInterest';
      params: ErrorParams;
    };

/** Stands in a previewed link for what opens the case: that is the applicant's alone. */
const SECRET = '…';

/**
 * What the applicant would read if an action were taken now: the very messages, made by the same function that sends
 * them, and the line of the timeline. Nothing is written.
 */
export async function previewAction(
  call: StaffCall,
  submission: StoredSubmission,
  body: StaffActionBody,
): Promise<PreviewOutcome> {
  const { knex, clock, settings } = call.installation;
  const now = await clock.now();
  const book = await readSettings(knex, settings);
  const { action } = body;
  const since = book.periodsAt(submission.statusSince);
  const outcome = attempt(factsFor(call, submission), call.actor, action, civilDayOf(now), since);
  if (!outcome.ok) return { kind: 'refused', code: outcome.code, params: outcome.params };
  const periods = book.periodsAt(now);
  const person = call.actor.person;
  const effects = effectsOf(submission, { action, input: body, outcome, person, now, periods });
  const after = { ...submission, ...effects };
  const step = {
    action,
    submission: asReached(submission, after),
    dueOn: body.dueOn ?? null,
    at: now,
    words: body.words ?? null,
    periods,
  };
  const released = action === 'recordDecision' ? releaseOf(step, body) : undefined;
  return {
    kind: 'preview',
    preview: {
      locale: submission.locale,
      messages: await messagesOf(call, released ?? { ...step, event: eventFor(action, after.status) }),
      leavesOn: released ? civilDayOf(released.at) : null,
      timeline: lineOf(call, after, body, now),
    },
  };
}

interface PreviewedStep extends ParameterStep {
  periods: WorkflowPeriods;
  event?: NotificationEvent | undefined;
  words: string | null;
}

/** What the committee records is told on the day that the clock releases it, not before (policy E5). */
function releaseOf(step: PreviewedStep, { decision }: StaffActionBody): PreviewedStep | undefined {
  const { submission, at } = step;
  if (!decision) return undefined;
  const status = RELEASED_AS[decision];
  const earliest = submission.decisionEarliest;
  return {
    ...step,
    action: 'releaseDecision',
    submission: { ...submission, status },
    at: earliest === null ? at : Math.max(at, startOfDay(earliest)),
    event: eventFor('releaseDecision', status, decision),
  };
}

const RELEASED_AS: Record<Decision, Status> = {
  accept: 'accepted',
  reject: 'rejected',
  defer: 'under-study',
};

async function messagesOf(
  { installation }: StaffCall,
  step: PreviewedStep,
): Promise<ActionPreview['messages']> {
  const { event, submission, at } = step;
  if (!event) return [];
  const { settings, knex } = installation;
  const parameters = parametersOf(step, step.periods);
  const person = { ...submission, submissionId: submission.id };
  const told = messagesTo(person, { event, parameters, historyId: null, at }, waysOf(settings));
  const content = await installation.content.current();
  const text = await currentText(knex, event);
  const { tracking } = previewPagesFor(content, settings, submission.locale);
  return told.map(({ channel }) => {
    const described = describeMessage(content, {
      submission,
      event,
      locale: submission.locale,
      wording: text[submission.locale],
      parameters,
      trackingUrl:
        channel === 'letter'
          ? tracking
          : trackingLink(tracking, [{ reference: submission.reference, token: '' }]) + SECRET,
      ratingUrl: null,
      words: event === 'answered' || channel === 'letter' ? step.words : null,
    });
    return channel === 'sms'
      ? { channel, subject: '', text: described.sms }
      : { channel, subject: described.subject, text: described.text };
  });
}

function lineOf(
  { actor }: StaffCall,
  after: StoredSubmission,
  { action, words }: StaffActionBody,
  now: number,
): TimelineEntry | null {
  const event = timelineEventOf({ action, role: actor.roles[0] ?? 'officer', status: after.status });
  if (event === null) return null;
  const line = { at: new Date(now).toISOString(), event, status: after.status };
  return words ? { ...line, words } : line;
}
