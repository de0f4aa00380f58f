import type { Action, Decision, NotificationEvent, Status } from '@member-services/contract/forms';

/**
 * What an action has to tell the applicant (policy B3: nobody needs to ask); undefined where the applicant acted
 * or nothing changes for them.
 * @param next status after the action
 * @param decision what the committee decided, where the action releases it
 */
export function eventFor(
  action: Action,
  next: Status,
  decision: Decision | null = null,
): NotificationEvent | undefined {
  if (action === 'releaseDecision') return decisionEvent(decision, next);
  return EVENT_OF[action];
}

const EVENT_OF: Partial<Record<Action, NotificationEvent>> = {
  submit: 'submitted',
  verify: 'verified',
  requestCorrection: 'correction-requested',
  remind: 'correction-reminder',
  refer: 'referred',
  raise: 'raised',
  decline: 'declined',
  startDelivery: 'delivery-started',
  deliver: 'delivered',
  answer: 'answered',
  message: 'message',
  answerPrivacyRequest: 'message',
  forget: 'data-erased',
  dismiss: 'dismissed',
  lapse: 'lapsed',
  apologise: 'overdue-apology',
};

function decisionEvent(decision: Decision | null, next: Status): NotificationEvent {
  if (decision === 'accept' || next === 'accepted') return 'decision-accepted';
  if (decision === 'reject' || next === 'rejected') return 'decision-rejected';
  return 'decision-deferred';
}
