/**
 * Everything that the association writes to people about. The texts are content: the `text` entry
 * `notification.<event>`. Placeholders and wording are the editors'; the list of events is ours.
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
] as const;
export type NotificationEvent = (typeof NOTIFICATION_EVENTS)[number];
