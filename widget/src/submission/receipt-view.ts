import {
  addDays,
  civilDayOf,
  formatDay,
  formatInstant,
  formatReference,
} from '@member-services/contract/forms';
import type { PreferredChannel, SubmissionReceipt } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../language/language.js';
import type { CommonWords } from '../language/messages/common.js';
import type { SubmissionWords } from '../language/messages/submission.js';
import { heading } from '../look/heading.js';

type Words = { common: CommonWords; submission: SubmissionWords };

/** Id of the receipt's heading, for `focusOn`. */
export const RECEIPT_ID = 'received';

export interface ReceiptView {
  receipt: SubmissionReceipt;
  asFirstSent: boolean;
  /** Target in civil days; null where a committee's window is told instead, or none is promised. */
  serviceLevelDays: number | null;
  /** How the committee's part is explained, with `{{earliest}}` and `{{latest}}`. */
  acknowledgement: string | null;
  preferredChannel: PreferredChannel | null;
  /** Files were asked for and can be handed in later. */
  withFiles: boolean;
  /** Where the case is followed; the token stands in the fragment only. */
  trackingLink: string | null;
  copied: boolean;
  onCopy: () => void;
  onTrack: () => void;
  onAnother: () => void;
}

/** It has arrived: the reference, large and in groups, what happens next with dates, and ways to keep it. */
export function receiptView(view: ReceiptView, language: Language<Words>, level: number): TemplateResult {
  const { common, submission } = language.words;
  const { received } = submission;
  const reference = formatReference(view.receipt.reference);
  return html`<div class="form">
    <div class="panel success receipt" part="receipt">
      ${heading(level, 'title', received.title, RECEIPT_ID)}
      <p>${received.reference}</p>
      <p class="reference" part="reference">${reference}</p>
      <p>${received.keep}</p>
      <p class="muted small">
        ${language.say(received.at, { time: formatInstant(view.receipt.submittedAt, language.locale) })}
      </p>
      <div class="buttons">
        <button class="button quiet" type="button" @click=${view.onCopy}>${received.copy}</button>
        <button class="button quiet" type="button" @click=${() => window.print()}>${common.print}</button>
      </div>
      <p class="small" role="status">${view.copied ? received.copied : ''}</p>
    </div>
    ${view.asFirstSent ? html`<p class="panel notice">${received.asFirstSent}</p>` : nothing}
    <section class="stack tight">
      ${heading(level + 1, 'subtitle', received.next)}
      <ol class="prose steps">
        ${nextSteps(view, language).map((sentence) => html`<li>${sentence}</li>`)}
      </ol>
    </section>
    <div class="buttons">
      ${
        view.trackingLink
          ? html`<a class="button" part="tracking-link" href=${view.trackingLink} rel="noreferrer"
              >${received.track}</a
            >`
          : html`<button class="button" type="button" @click=${view.onTrack}>${received.trackHere}</button>`
      }
      <button class="link-button" type="button" @click=${view.onAnother}>${received.another}</button>
    </div>
  </div>`;
}

function nextSteps(view: ReceiptView, language: Language<Words>): string[] {
  const { received } = language.words.submission;
  const { receipt, serviceLevelDays, acknowledgement, preferredChannel } = view;
  const sentences = [received.nextCheck];
  if (receipt.decisionWindow) {
    const { earliest, latest } = receipt.decisionWindow;
    const days = {
      earliest: formatDay(earliest, language.locale),
      latest: formatDay(latest, language.locale),
    };
    sentences.push(language.say(acknowledgement ?? received.nextCommittee, days));
  } else if (serviceLevelDays !== null) {
    const due = addDays(civilDayOf(Date.parse(receipt.submittedAt)), serviceLevelDays);
    const date = formatDay(due, language.locale);
    sentences.push(language.say(received.nextDays, { count: serviceLevelDays, date }));
  }
  if (view.withFiles) sentences.push(received.files);
  if (preferredChannel) sentences.push(received.nextTold[preferredChannel]);
  return sentences;
}
