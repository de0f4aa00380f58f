import { formatInstant, formatReference } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import { heading } from '../../look/heading.js';
import { printInWindow } from '../../print/print-window.js';
import { listMarks } from './list-marks.js';
import { nextSteps, wholeTrackingLink } from './shown-receipt.js';
import type { ReceiptLanguage, ShownReceipt } from './shown-receipt.js';

/**
 * Prints the receipt alone, without the page around it.
 * @param font `font-family` of the page
 * @returns false where the browser did not allow the window
 */
export function printReceipt(shown: ShownReceipt, language: ReceiptLanguage, font: string): boolean {
  const { receipt: words } = language.words;
  const reference = formatReference(shown.receipt.reference);
  const link = wholeTrackingLink(shown);
  const code = link && shown.keeper.qr ? shown.keeper.qr.qrCode(link, words.code) : nothing;
  return printInWindow({
    title: `${words.reference} ${reference}`,
    lang: language.locale,
    dir: language.direction,
    digits: language.digits,
    font,
    content: html`${heading(1, 'title', words.title)}
      <p class="meta">
        ${language.say(words.at, { time: formatInstant(shown.receipt.submittedAt, language.locale, language.digits) })}
      </p>
      ${shown.service ? html`<p>${shown.service}</p>` : nothing}
      <p>${words.reference}</p>
      <p class="reference"><bdi dir="ltr">${reference}</bdi></p>
      <p>${words.keep}</p>
      ${heading(2, 'subtitle', words.next)}
      <ol .style=${listMarks(language)}>
        ${nextSteps(shown, language).map((sentence) => html`<li>${sentence}</li>`)}
      </ol>
      ${
        code === nothing
          ? nothing
          : html`${heading(2, 'subtitle', words.code)} ${code}
              <p>${words.codeNote}</p>`
      }`,
  });
}
