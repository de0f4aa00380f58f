import type { Notice } from '@member-services/contract/forms';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { SubmissionWords } from '../language/messages/submission.js';
import { heading } from '../look/heading.js';

/**
 * The privacy notice before the first field (PDPL Arts 12–13): its summary in view, the whole text one tap away.
 * @param body the whole text, rendered; whatever stands for it until the code that reads Markdown has arrived
 */
export function privacyNotice(
  notice: Pick<Notice, 'summary'>,
  words: SubmissionWords['applicant'],
  headingLevel: number,
  body: unknown,
  onOpen: () => void,
): TemplateResult {
  return html`<div class="panel tint" part="privacy-notice">
    ${heading(headingLevel, 'heading', words.notice)}
    <p>${notice.summary}</p>
    <details class="notice" @toggle=${onOpen}>
      <summary>${words.wholeNotice}</summary>
      <div class="prose">${body}</div>
    </details>
  </div>`;
}
