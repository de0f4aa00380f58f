import { NOTIFICATION_EVENTS } from '@member-services/contract/forms';
import type { CaseNotification } from '@member-services/contract/forms';
import { Section } from '../frame/Section.js';
import { useFormat } from '../language/use-format.js';
import { useWords, type Say } from '../language/use-words.js';
import { Entries } from './HistorySection.js';

/** What we sent to the applicant and what became of it (policy B3). */
export function NotificationsSection({ notifications }: { notifications: CaseNotification[] }) {
  const say = useWords();
  const format = useFormat();
  if (notifications.length === 0) return null;
  return (
    <Section title={say('notifications.title')}>
      <Entries>
        {notifications.map((one) => (
          <li key={`${one.event}-${one.channel}-${one.createdAt}`}>
            <div>
              <strong>{eventWords(one.event, say)}</strong> · {channelWords(one.channel, say)}
            </div>
            <small>{outcome(one, say, format.instant)}</small>
          </li>
        ))}
      </Entries>
    </Section>
  );
}

function outcome(one: CaseNotification, say: Say, instant: (iso: string) => string): string {
  if (one.sentAt !== null) return say('notifications.sent', { instant: instant(one.sentAt) });
  if (one.failedAt !== null) return say('notifications.failed', { instant: instant(one.failedAt) });
  return say('notifications.waiting', { instant: instant(one.createdAt) });
}

function channelWords(channel: string, say: Say): string {
  switch (channel) {
    case 'email':
    case 'sms':
    case 'letter':
      return say(`preferredChannel.${channel}`);
    default:
      return channel;
  }
}

function eventWords(event: string, say: Say): string {
  const known = NOTIFICATION_EVENTS.find((one) => one === event);
  return known ? say(`notified.${known}`) : event;
}
