import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../look/heading.js';
import type { InquiryLanguage } from './inquiry-tables.js';

/** Id of the heading, for `focusOn`. */
export const ANSWERED_ID = 'answered';

/** A suggested answer was the answer: nothing is sent, unless the person wants to all the same. */
export function answeredView(
  { words }: InquiryLanguage,
  level: number,
  onStillSend: () => void,
): TemplateResult {
  return html`<div class="panel success">
    ${heading(level, 'subtitle', words.inquiry.answeredTitle, ANSWERED_ID)}
    <p>${words.inquiry.answeredLead}</p>
    <div class="buttons">
      <button class="link-button" type="button" @click=${onStillSend}>${words.inquiry.stillSend}</button>
    </div>
  </div>`;
}
