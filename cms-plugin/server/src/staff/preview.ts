import { attempt, civilDayOf, timelineEventOf } from '@member-services/contract/forms';
import type {
  ActionPreview,
  ErrorParams,
  StaffActionBody,
  TimelineEntry,
  WorkflowPeriods,
} from '@member-services/contract/forms';
import { messagesTo } from '../outbox/address.js';
import { describeMessage } from '../outbox/describe-message.js';
import { pagesFor, trackingLink } from '../outbox/links.js';
import { eventFor } from '../outbox/notification-event.js';
import { parametersOf } from '../outbox/notify.js';
import { readSettings } from '../settings/stored-settings.js';
import { effectsOf } from '../submissions/action-effects.js';
import { factsOf } from '../submissions/case-facts.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
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
 * What the applicant would read if an action were taken now: the very message, made by the same function that sends
 * it, and the line of the timeline. Nothing is written.
 */
export async function previewAction(
  call: StaffCall,
  submission: StoredSubmission,
  body: StaffActionBody,
): Promise<PreviewOutcome> {
  const { knex, clock, settings } = call.installation;
  const now = await clock.now();
  const book = await readSettings(knex, settings);
  const { action, dueOn } = body;
  const today = civilDayOf(now);
  const outcome = attempt(
    factsOf(submission),
    call.actor,
    action,
    today,
    book.periodsAt(submission.statusSince),
  );
  if (!outcome.ok) return { kind: 'refused', code: outcome.code, params: outcome.params };
  const periods = book.periodsAt(now);
  const effects = effectsOf(submission, {
    action,
    input: body,
    outcome,
    person: call.actor.person,
    now,
    periods,
  });
  const after = { ...submission, ...effects };
  return {
    kind: 'preview',
    preview: {
      locale: submission.locale,
      email: await emailOf(call, after, { body, at: now, dueOn: dueOn ?? null, periods }),
      timeline: lineOf(call, after, body, now),
    },
  };
}

interface PreviewedStep {
  body: StaffActionBody;
  at: number;
  dueOn: string | null;
  periods: WorkflowPeriods;
}

async function emailOf(
  { installation }: StaffCall,
  after: StoredSubmission,
  { body, at, dueOn, periods }: PreviewedStep,
): Promise<ActionPreview['email']> {
  const { action, words } = body;
  const event = eventFor(action, after.status);
  if (!event) return null;
  const parameters = parametersOf({ action, submission: after, dueOn, historyId: 0, at }, periods);
  const told = messagesTo({ ...after, submissionId: after.id }, { event, parameters, historyId: null, at });
  if (!told.some(({ channel }) => channel === 'email')) return null;
  const content = await installation.content.current();
  const pages = pagesFor(content, installation.settings, after.locale);
  const { subject, text } = describeMessage(content, {
    submission: after,
    event,
    locale: after.locale,
    parameters,
    trackingUrl: trackingLink(pages.tracking, after.reference, '') + SECRET,
    ratingUrl: null,
    answer: words ?? null,
  });
  return { subject, text };
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
