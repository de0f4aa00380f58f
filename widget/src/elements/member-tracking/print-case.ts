import { formatInstant, formatReference } from '@member-services/contract/forms';
import type { Tracking } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import { heading } from '../../look/heading.js';
import { printInWindow } from '../../print/print-window.js';
import { qrCode } from '../../submission/receipt/qr-code.js';
import { caseSummary, messagesView, questionView, timelineView } from './case-view.js';
import type { TrackingLanguage } from './tracking-words.js';

/** Nothing can be opened on paper: files are named. */
const ON_PAPER = { onOpen: () => undefined, failed: null, fetching: null, onPaper: true } as const;

/**
 * Prints a case alone, without the page around it. The code holds the reference, which opens nothing by itself: a
 * sheet that is left lying tells nobody the way in.
 * @param font `font-family` of the page
 * @param now milliseconds UTC
 * @returns false where the browser did not allow the window
 */
export function printCase(
  tracking: Tracking,
  language: TrackingLanguage,
  font: string,
  now: number,
): boolean {
  const { words, say, locale, digits } = language;
  const { print } = words.tracking;
  const printedOn = say(print.printedOn, {
    time: formatInstant(new Date(now).toISOString(), locale, digits),
  });
  return printInWindow({
    title: `${words.tracking.reference} ${formatReference(tracking.reference)}`,
    lang: locale,
    dir: language.direction,
    digits,
    font,
    content: html`${caseSummary(tracking, ON_PAPER, language, 1, now)}
      ${tracking.question ? html`<section>${questionView(tracking, language, true)}</section>` : nothing}
      ${timelineView(tracking, ON_PAPER, language, 2)} ${messagesView(tracking, ON_PAPER, language, 2, null)}
      <section class="together">
        ${heading(2, 'subtitle', print.code)} ${qrCode(tracking.reference, print.code)}
        <p class="reference"><bdi dir="ltr">${formatReference(tracking.reference)}</bdi></p>
        <p>${printedOn}</p>
      </section>`,
  });
}
