import { formatInstant, type Locale, type TimelineEntry } from '@member-services/contract/forms';
import { timelineWords } from './timeline-words.js';

/** One line of the tracking page, in the words that the applicant reads there. */
export function TimelineLine({ entry, locale }: { entry: TimelineEntry; locale: Locale }) {
  return (
    <>
      <div>{timelineWords(entry, locale)}</div>
      <time dateTime={entry.at}>{formatInstant(entry.at, locale)}</time>
      {entry.words !== undefined && <blockquote dir="auto">{entry.words}</blockquote>}
    </>
  );
}
