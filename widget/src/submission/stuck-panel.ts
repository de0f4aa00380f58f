import type { OrganisationContact } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { Keeping } from '../draft/keeping.js';
import { contactPanel, failureSentence } from '../failures/failure-panel.js';
import type { Language } from '../language/language.js';
import type { CommonWords } from '../language/messages/common.js';
import type { WayOn } from './way-on.js';

/** Id of what is said, for `focusOn`. */
export const STUCK_ID = 'stuck';

/**
 * What the next step needs did not come: why, that nothing typed is lost, and how to go on, which is the form's own
 * button. Where only the page itself would help, it is offered, and what that would cost is said.
 */
export function stuckPanel(
  { stuck, needsReload }: WayOn,
  keeping: () => Keeping,
  contact: OrganisationContact,
  language: Language<{ common: CommonWords }>,
): unknown {
  if (!stuck) return nothing;
  const { common } = language.words;
  const { kept, reload, reloadLoses } = common.failure;
  return html`<div class="panel notice" id=${STUCK_ID} role="alert" tabindex="-1">
    <p>${failureSentence(stuck, language)}</p>
    <p>${kept}</p>
    ${
      needsReload
        ? html`${keeping() === 'whole' ? nothing : html`<p>${reloadLoses}</p>`}
            <button class="button quiet" type="button" @click=${() => window.location.reload()}>
              ${reload}
            </button>`
        : nothing
    }
    ${contactPanel(contact, language)}
  </div>`;
}
