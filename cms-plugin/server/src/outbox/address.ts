import type { Locale, PreferredChannel } from '@member-services/contract/forms';
import type { NotificationParameters, OutgoingChannel, OutgoingMessage } from './enqueue.js';
import type { NotificationEvent } from '@member-services/contract/forms';

/** How a person wants to be reached. */
export interface Addressee {
  submissionId: number;
  locale: Locale;
  preferredChannel: PreferredChannel;
  email: string | null;
  mobile: string | null;
}

/** The step that is told of. */
export interface ToldStep {
  event: NotificationEvent;
  parameters: NotificationParameters;
  historyId: number | null;
  /** Milliseconds UTC. */
  at: number;
  dueAt?: number;
}

/**
 * The messages of one step to one person: by the channel they chose, and where that one is sent by staff also by
 * e-mail to those who gave an address, so that nobody waits for somebody's hands (policy B3).
 */
export function messagesTo(person: Addressee, step: ToldStep): OutgoingMessage[] {
  return channelsOf(person).map(({ channel, recipient }) => ({
    submissionId: person.submissionId,
    event: step.event,
    channel,
    recipient,
    locale: person.locale,
    parameters: step.parameters,
    historyId: step.historyId,
    createdAt: step.at,
    ...(step.dueAt === undefined ? {} : { dueAt: step.dueAt }),
  }));
}

interface Way {
  channel: OutgoingChannel;
  recipient: string;
}

function channelsOf({ preferredChannel, email, mobile }: Addressee): Way[] {
  const byEmail: Way[] = email ? [{ channel: 'email', recipient: email }] : [];
  const bySms: Way[] = mobile ? [{ channel: 'sms', recipient: mobile }] : [];
  if (preferredChannel === 'letter') return [{ channel: 'letter', recipient: '' }, ...byEmail];
  if (preferredChannel === 'sms') return [...bySms, ...byEmail];
  return byEmail.length > 0 ? byEmail : bySms;
}
