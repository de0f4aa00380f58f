import type { Locale, TimelineEntry } from '@member-services/contract/forms';

/** What the tracking page says of an event. */
export function timelineWords(entry: TimelineEntry, _locale: Locale): string {
  return entry.event;
}
