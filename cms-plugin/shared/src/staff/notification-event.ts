/**
 * Everything that the association writes to people about. The wording is the editors'; the list of events, and what
 * each may name, is ours (`message-text.ts`).
 */
export const NOTIFICATION_EVENTS = [
  'submitted',
  'verified',
  'correction-requested',
  'correction-reminder',
  'referred',
  'raised',
  'decision-accepted',
  'decision-rejected',
  'decision-deferred',
  'declined',
  'delivery-started',
  'delivered',
  'answered',
  'message',
  'dismissed',
  'lapsed',
  'overdue-apology',
  'rating-invitation',
  'tracking-link',
  'data-erased',
] as const;
export type NotificationEvent = (typeof NOTIFICATION_EVENTS)[number];
