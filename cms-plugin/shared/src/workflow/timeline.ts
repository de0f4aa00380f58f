import type { TimelineEvent } from '../endpoints/tracking.js';
import type { Action, ActorRole, Status } from './submission.js';

/** What a history entry must tell for its line on the timeline. */
export interface HistoryStep {
  action: Action;
  role: ActorRole;
  /** Status after the step. */
  status: Status;
}

/** Steps that have one line whoever takes them; `null` stays within the association. */
const EVENT_OF = {
  submit: 'submitted',
  verify: 'verified',
  requestCorrection: 'correctionRequested',
  supplyCorrection: 'correctionSupplied',
  dismiss: 'dismissed',
  decline: 'rejected',
  refer: 'specialistHelping',
  answerReferral: 'specialistAnswered',
  raise: 'raised',
  recordDecision: null,
  startDelivery: 'deliveryStarted',
  deliver: 'delivered',
  confirmDelivery: 'deliveryConfirmed',
  objectDelivery: 'deliveryObjected',
  answer: 'answered',
  remind: 'reminded',
  lapse: 'lapsed',
  apologise: 'delayed',
  forget: null,
  close: 'closed',
  withdraw: 'withdrawn',
  appeal: 'appealed',
  reopen: 'reopened',
  assign: null,
  nameConcerned: null,
  note: null,
  askHelp: 'helpAsked',
  see: 'dataAsked',
  correct: 'dataCorrectionAsked',
  erase: 'erasureAsked',
  withdrawConsent: 'consentWithdrawn',
  answerPrivacyRequest: 'privacyAnswered',
} as const satisfies Record<Exclude<Action, 'releaseDecision' | 'message'>, TimelineEvent | null>;

/**
 * The line that a step adds to the applicant's timeline, or null where it is internal. What the committee recorded
 * shows only once it is released (policy E5).
 */
export function timelineEventOf(step: HistoryStep): TimelineEvent | null {
  if (step.action === 'releaseDecision') return releasedAs(step.status);
  if (step.action === 'message')
    return step.role === 'applicant' ? 'messageFromApplicant' : 'messageFromStaff';
  return EVENT_OF[step.action];
}

function releasedAs(status: Status): TimelineEvent {
  if (status === 'accepted' || status === 'rejected') return status;
  return 'deferred';
}
