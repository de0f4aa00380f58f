import type { PreferredChannel, SubmissionReceipt } from '@member-services/contract/forms';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../language/language.js';
import type { CommonWords } from '../../language/messages/common.js';
import type { ReceiptWords } from '../../language/messages/receipt.js';
import { trackingFragment } from '../../navigation/tracking-fragment.js';
import type { FilledForm } from '../filled-form.js';
import { receiptView } from './receipt-view.js';
import type { ShownReceipt } from './shown-receipt.js';

type Words = { common: CommonWords; receipt: ReceiptWords | null };

/** A form that was received, as far as its receipt needs to know. */
export interface ReceivedForm extends Pick<
  ShownReceipt,
  'receipt' | 'asFirstSent' | 'service' | 'serviceLevelDays' | 'acknowledgement' | 'keeper' | 'onAnother'
> {
  filled: FilledForm;
  /** Address of the page on which a case is followed; without one it is followed in this place. */
  trackingPage: string | null;
  onTrack: (receipt: SubmissionReceipt) => void;
}

/** The receipt of a form, as soon as its words are there. */
export function receivedView(form: ReceivedForm, language: Language<Words>, level: number): TemplateResult {
  const { receipt: words, common } = language.words;
  if (!words) return html`<p role="status">${common.loading}</p>`;
  const { receipt, filled, trackingPage, onTrack } = form;
  const { reference, trackingToken: token } = receipt;
  return receiptView(
    {
      ...form,
      preferredChannel: (filled.applicant['preferredChannel'] ?? null) as PreferredChannel | null,
      trackingLink: trackingPage === null ? null : trackingPage + trackingFragment({ reference, token }),
      onTrack: () => onTrack(receipt),
    },
    { ...language, words: { common, receipt: words } },
    level,
  );
}
