import { formatDay } from '@member-services/contract/forms';
import type { PreferredChannel, SubmissionReceipt } from '@member-services/contract/forms';
import type { Language } from '../../language/language.js';
import type { CommonWords } from '../../language/messages/common.js';
import type { ReceiptWords } from '../../language/messages/receipt.js';
import { expectedDays } from './expected-days.js';
import type { ReceiptKeeper } from './receipt-keeper.js';

export type ReceiptLanguage = Language<{ common: CommonWords; receipt: ReceiptWords }>;

/** A receipt as it is shown, kept and printed. */
export interface ShownReceipt {
  receipt: SubmissionReceipt;
  asFirstSent: boolean;
  /** Title of the service, which a sheet of paper tells beside its reference. */
  service?: string;
  /** Target in civil days; null where a committee's window is told instead, or none is promised. */
  serviceLevelDays: number | null;
  /** How the committee's part is explained, with `{{earliest}}` and `{{latest}}`. */
  acknowledgement: string | null;
  preferredChannel: PreferredChannel | null;
  /** Where the case is followed; the token stands in the fragment only. */
  trackingLink: string | null;
  keeper: ReceiptKeeper;
  onTrack: () => void;
  onAnother: () => void;
}

/** The tracking link as it works from anywhere, also from another device. */
export function wholeTrackingLink({ trackingLink }: ShownReceipt): string | null {
  return trackingLink === null ? null : new URL(trackingLink, document.baseURI).href;
}

/** What happens next, in sentences, with dates. */
export function nextSteps(shown: ShownReceipt, language: ReceiptLanguage): string[] {
  const { receipt: words } = language.words;
  const sentences = [words.nextCheck];
  const expected = expectedDays(shown.receipt, shown.serviceLevelDays);
  if (expected.by === 'committee') {
    const days = {
      earliest: formatDay(expected.earliest, language.locale, language.digits),
      latest: formatDay(expected.latest, language.locale, language.digits),
    };
    sentences.push(language.say(shown.acknowledgement ?? words.nextCommittee, days));
  } else if (expected.by === 'target') {
    const date = formatDay(expected.due, language.locale, language.digits);
    sentences.push(language.say(words.nextDays, { count: expected.days, date }));
  }
  if (shown.preferredChannel) sentences.push(words.nextTold[shown.preferredChannel]);
  return sentences;
}
