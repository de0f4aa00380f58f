import { formatReference } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { calendarFile } from './calendar-file.js';
import { expectedCalendar } from './expected-calendar.js';
import { wholeTrackingLink } from './shown-receipt.js';
import type { ReceiptLanguage, ShownReceipt } from './shown-receipt.js';

/** Buttons by which the reference and the dates are kept, and what became of the last one. */
export function waysToKeep(shown: ShownReceipt, language: ReceiptLanguage): TemplateResult {
  const { common, receipt: words } = language.words;
  const { keeper } = shown;
  const reference = formatReference(shown.receipt.reference);
  const days = expectedCalendar(shown, language);
  const handlePrint = (event: Event) => {
    const font = event.target instanceof Element ? getComputedStyle(event.target).fontFamily : '';
    void paperFor(shown).then((paper) => {
      if (!paper?.printReceipt(shown, language, font)) window.print();
    });
  };
  const handleShare = () => {
    const url = wholeTrackingLink(shown);
    const text = `${words.reference}: ${reference}`;
    void keeper.share({ title: text, text, ...(url === null ? {} : { url }) });
  };
  const handleCalendar = () => {
    const file = calendarFile(days, shown.receipt.submittedAt, language.locale);
    keeper.save(file, `${reference}.ics`, 'text/calendar;charset=utf-8');
  };
  return html`<div class="buttons keep">
      ${button(words.copy, () => void keeper.copy(reference))}
      ${keeper.canShare ? button(words.share, handleShare) : nothing}
      ${days.length > 0 ? button(words.toCalendar, handleCalendar) : nothing}
      ${button(common.print, handlePrint)}
    </div>
    <p class="small" role="status">${keeper.kept ? words.kept[keeper.kept] : ''}</p>`;
}

const button = (words: string, onClick: (event: Event) => void) =>
  html`<button class="button quiet" type="button" @click=${onClick}>${words}</button>`;

/** A browser opens a window only soon after a press: paper and its code are waited for no longer, in milliseconds. */
const PAPER_MS = 800;

async function paperFor(shown: ShownReceipt) {
  const { keeper } = shown;
  const soon = new Promise<null>((resolve) => setTimeout(() => resolve(null), PAPER_MS));
  const code = wholeTrackingLink(shown) === null ? null : keeper.fetchQr();
  const [paper] = await Promise.all([Promise.race([keeper.fetchPaper(), soon]), Promise.race([code, soon])]);
  return paper;
}

/** The tracking link for the camera of another device, drawn when somebody opens it; nothing where there is no link. */
export function trackingCode(shown: ShownReceipt, language: ReceiptLanguage): unknown {
  const { receipt: words } = language.words;
  const link = wholeTrackingLink(shown);
  if (link === null) return nothing;
  const { qr } = shown.keeper;
  const handleToggle = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement && target.open) void shown.keeper.fetchQr();
  };
  return html`<details class="code" @toggle=${handleToggle}>
    <summary>${words.code}</summary>
    ${qr ? qr.qrCode(link, words.code) : nothing}
    <p class="muted small">${words.codeNote}</p>
  </details>`;
}
