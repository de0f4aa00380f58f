import type { CaseNotification } from '@member-services/contract/forms';
import { Section } from '../frame/Section.js';
import { useWords } from '../language/use-words.js';
import { useMessageWords } from '../messages/message-words.js';
import { Entries } from './HistorySection.js';

/** What we sent to the applicant and what became of it (policy B3). */
export function NotificationsSection({ notifications }: { notifications: CaseNotification[] }) {
  const say = useWords();
  const words = useMessageWords();
  if (notifications.length === 0) return null;
  return (
    <Section title={say('notifications.title')}>
      <Entries>
        {notifications.map((one) => (
          <li key={one.id}>
            <div>
              <strong>{words.event(one.event)}</strong> · {words.channel(one.channel)}
            </div>
            <small>{words.outcome(one)}</small>
          </li>
        ))}
      </Entries>
    </Section>
  );
}
