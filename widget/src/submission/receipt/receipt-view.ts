import { formatInstant, formatReference } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../look/heading.js';
import { listMarks } from './list-marks.js';
import { nextSteps } from './shown-receipt.js';
import type { ReceiptLanguage, ShownReceipt } from './shown-receipt.js';
import { trackingCode, waysToKeep } from './ways-to-keep.js';

/** Id of the receipt's heading, for `focusOn`. */
export const RECEIPT_ID = 'received';

/** It has arrived: the reference, large and in groups, ways to keep it, and what happens next with dates. */
export function receiptView(shown: ShownReceipt, language: ReceiptLanguage, level: number): TemplateResult {
  const { receipt: words } = language.words;
  return html`<div class="form">
    <div class="panel success receipt" part="receipt">
      ${heading(level, 'title', words.title, RECEIPT_ID)}
      <p>${words.reference}</p>
      <p class="reference" part="reference" translate="no">
        <bdi dir="ltr">${formatReference(shown.receipt.reference)}</bdi>
      </p>
      <p>${words.keep}</p>
      <p class="muted small">
        ${language.say(words.at, { time: formatInstant(shown.receipt.submittedAt, language.locale, language.digits) })}
      </p>
      ${waysToKeep(shown, language)} ${trackingCode(shown, language)}
    </div>
    ${shown.asFirstSent ? html`<p class="panel notice">${words.asFirstSent}</p>` : nothing}
    <section class="stack tight">
      ${heading(level + 1, 'subtitle', words.next)}
      <ol class="prose steps" .style=${listMarks(language)}>
        ${nextSteps(shown, language).map((sentence) => html`<li>${sentence}</li>`)}
      </ol>
    </section>
    <div class="buttons">
      ${
        shown.trackingLink
          ? html`<a class="button" part="tracking-link" href=${shown.trackingLink} rel="noreferrer"
              >${words.track}</a
            >`
          : html`<button class="button" type="button" @click=${shown.onTrack}>${words.trackHere}</button>`
      }
      <button class="link-button" type="button" @click=${shown.onAnother}>${words.another}</button>
    </div>
  </div>`;
}
