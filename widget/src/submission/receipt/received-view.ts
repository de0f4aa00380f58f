import type { PreferredChannel, SubmissionReceipt } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { failureSentence } from '../../failures/failure-panel.js';
import type { Language } from '../../language/language.js';
import type { CommonWords } from '../../language/messages/common.js';
import type { ReceiptWords } from '../../language/messages/receipt.js';
import { trackingFragment } from '../../navigation/tracking-fragment.js';
import type { FilledForm } from '../filled-form.js';
import { STUCK_ID } from '../stuck-panel.js';
import type { WayOn } from '../way-on.js';
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
  /** Brings what follows the case in this place. */
  way: WayOn;
  onTrack: (receipt: SubmissionReceipt) => void;
}

/** The receipt of a form, as soon as its words are there. */
export function receivedView(form: ReceivedForm, language: Language<Words>, level: number): TemplateResult {
  const { receipt: words, common } = language.words;
  if (!words) return html`<p role="status">${common.loading}</p>`;
  const { receipt, filled, trackingPage, way } = form;
  const onTrack = () => form.onTrack(receipt);
  const { reference, trackingToken: token } = receipt;
  const shown = receiptView(
    {
      ...form,
      preferredChannel: (filled.applicant['preferredChannel'] ?? null) as PreferredChannel | null,
      trackingLink: trackingPage === null ? null : trackingPage + trackingFragment({ reference, token }),
      onTrack,
    },
    { ...language, words: { common, receipt: words } },
    level,
  );
  return html`${shown}
  ${
    way.stuck
      ? html`<div class="panel notice" id=${STUCK_ID} role="alert" tabindex="-1">
          <p>${failureSentence(way.stuck, language)}</p>
          <button class="button quiet" type="button" @click=${onTrack}>${common.retry}</button>
        </div>`
      : nothing
  }`;
}
