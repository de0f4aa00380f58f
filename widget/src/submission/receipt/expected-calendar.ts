import { formatReference } from '@member-services/contract/forms';
import type { CalendarDay } from './calendar-file.js';
import { expectedDays } from './expected-days.js';
import type { ReceiptLanguage, ShownReceipt } from './shown-receipt.js';

/** The days on which an answer may be expected, for a calendar; none where nothing is promised. */
export function expectedCalendar(shown: ShownReceipt, language: ReceiptLanguage): CalendarDay[] {
  const { calendar } = language.words.receipt;
  const { reference } = shown.receipt;
  const expected = expectedDays(shown.receipt, shown.serviceLevelDays);
  const entry = (name: keyof typeof calendar, day: string): CalendarDay => ({
    id: `${reference}-${name}@member-services`,
    day,
    title: language.say(calendar[name], { reference: formatReference(reference) }),
  });
  switch (expected.by) {
    case 'committee':
      return [entry('earliest', expected.earliest), entry('latest', expected.latest)];
    case 'target':
      return [entry('due', expected.due)];
    case 'nothing':
      return [];
  }
}
