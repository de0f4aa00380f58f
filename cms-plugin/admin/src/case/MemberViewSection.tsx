import { Typography } from '@strapi/design-system';
import { directionOf, type CaseDetail } from '@member-services/contract/forms';
import { Section } from '../frame/Section.js';
import { useWords } from '../language/use-words.js';
import { Entries } from './HistorySection.js';
import { TimelineLine } from './TimelineLine.js';

/** What stands on the applicant's tracking page, in their language. */
export function MemberViewSection({ detail }: { detail: CaseDetail }) {
  const say = useWords();
  const erased = detail.history.some(({ action }) => action === 'forget');
  return (
    <Section title={say('memberView.title')} hint={say(erased ? 'memberView.erased' : 'memberView.hint')}>
      {detail.timeline.length === 0 && (
        <Typography tag="p" textColor="neutral600">
          {say('memberView.empty')}
        </Typography>
      )}
      <Entries lang={detail.locale} dir={directionOf(detail.locale)}>
        {detail.timeline.map((entry) => (
          <li key={`${entry.at}-${entry.event}`}>
            <TimelineLine entry={entry} locale={detail.locale} />
          </li>
        ))}
      </Entries>
    </Section>
  );
}
