import { MESSAGES, formatInstant, type Locale, type TimelineEntry } from '@member-services/contract/forms';

/** One line of the tracking page, in the very words that the applicant reads there. */
export function TimelineLine({ entry, locale }: { entry: TimelineEntry; locale: Locale }) {
  return (
    <>
      <div>{MESSAGES[locale].timeline[entry.event]}</div>
      <time dateTime={entry.at}>{formatInstant(entry.at, locale)}</time>
      {entry.words !== undefined && <blockquote dir="auto">{entry.words}</blockquote>}
    </>
  );
}
