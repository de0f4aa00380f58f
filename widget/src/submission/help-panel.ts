import type { OrganisationContact } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { contactLines } from '../failures/failure-panel.js';
import type { Language } from '../language/language.js';
import type { CommonWords } from '../language/messages/common.js';
import type { SubmissionWords } from '../language/messages/submission.js';
import { heading } from '../look/heading.js';

/** Id of the way to help, for `focusOn`. */
export const HELP_ID = 'not-sure';

/**
 * How to get help: the same words in the same place on every step (WCAG 3.2.6). Who is not sure asks the social
 * researcher (policy E3).
 * @param onNotSure absent where the form is itself a question
 */
export function helpPanel(
  contact: OrganisationContact,
  language: Language<{ common: CommonWords; submission: SubmissionWords }>,
  level: number,
  onNotSure?: () => void,
): TemplateResult {
  const { submission } = language.words;
  return html`<section class="stack tight help" part="help">
    ${heading(level, 'heading', submission.help.title)}
    ${
      onNotSure
        ? html`<div class="buttons">
            <button class="button quiet" type="button" id=${HELP_ID} @click=${onNotSure}>
              ${submission.help.notSure}
            </button>
          </div>`
        : nothing
    }
    <div class="small">${contactLines(contact, language)}</div>
  </section>`;
}
