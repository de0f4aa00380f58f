import type {
  Locale,
  NotificationEvent,
  OutgoingChannel,
  PreferredChannel,
} from '@member-services/contract/forms';
import type { NotificationParameters, OutgoingMessage } from './enqueue.js';

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
  expiresAt?: number;
}

/** Which ways need somebody's hands in this installation; a letter always does. */
export interface Ways {
  /** No gateway takes text messages. */
  smsByHand: boolean;
}

/**
 * The messages of one step to one person: by the channel they chose, and where that one needs somebody's hands also by
 * e-mail to those who gave an address, so that nobody waits for them (policy B3). Who can be reached by neither e-mail
 * nor text message gets a letter.
 */
export function messagesTo(
  person: Addressee,
  step: ToldStep,
  ways: Ways = { smsByHand: true },
): OutgoingMessage[] {
  return channelsOf(person, ways).map(({ channel, recipient }) => ({
    submissionId: person.submissionId,
    event: step.event,
    channel,
    recipient,
    locale: person.locale,
    parameters: step.parameters,
    historyId: step.historyId,
    createdAt: step.at,
    ...(step.dueAt === undefined ? {} : { dueAt: step.dueAt }),
    ...(step.expiresAt === undefined ? {} : { expiresAt: step.expiresAt }),
  }));
}

interface Way {
  channel: OutgoingChannel;
  recipient: string;
}

function channelsOf({ preferredChannel, email, mobile }: Addressee, { smsByHand }: Ways): Way[] {
  const byEmail: Way[] = email ? [{ channel: 'email', recipient: email }] : [];
  const bySms: Way[] = mobile ? [{ channel: 'sms', recipient: mobile }] : [];
  const byLetter: Way[] = [{ channel: 'letter', recipient: '' }];
  if (preferredChannel === 'letter') return [...byLetter, ...byEmail];
  if (preferredChannel === 'sms' && mobile) return smsByHand ? [...bySms, ...byEmail] : bySms;
  return [byEmail, bySms].find((way) => way.length > 0) ?? byLetter;
}
