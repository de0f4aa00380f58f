import type { Notice } from '@member-services/contract/forms';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { asWritten } from '../language/lang-of-text.js';
import type { Language } from '../language/language.js';
import type { SubmissionWords } from '../language/messages/submission.js';
import { heading } from '../look/heading.js';

/**
 * The privacy notice before the first field (PDPL Arts 12–13): its summary in view, the whole text one tap away.
 * @param body the whole text, rendered; whatever stands for it until the code that reads Markdown has arrived
 */
export function privacyNotice(
  notice: Pick<Notice, 'summary'>,
  { words, locale }: Language<{ submission: SubmissionWords }>,
  headingLevel: number,
  body: unknown,
  onOpen: () => void,
): TemplateResult {
  const { applicant } = words.submission;
  return html`<div class="panel tint" part="privacy-notice">
    ${heading(headingLevel, 'heading', applicant.notice)}
    <p>${asWritten(notice.summary, locale)}</p>
    <details class="notice" @toggle=${onOpen}>
      <summary>${applicant.wholeNotice}</summary>
      <div class="prose">${body}</div>
    </details>
  </div>`;
}
