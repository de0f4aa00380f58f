import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Keeping } from '../draft/keeping.js';
import type { ServicesWords } from '../language/messages/services.js';

/** Id of the dialog, to open it once it stands. */
export const LEAVING_ID = 'leaving';

/**
 * Asks before another view takes the place of a form that was not sent, and says what would become of it; Escape
 * stays.
 */
export function leavingDialog(
  words: ServicesWords['leaving'],
  keeping: Keeping,
  choose: { onStay: () => void; onLeave: () => void },
): TemplateResult {
  return html`<dialog
    id=${LEAVING_ID}
    class="panel leaving"
    aria-labelledby="leaving-title"
    @close=${choose.onStay}
  >
    <p id="leaving-title"><strong>${words.title}</strong></p>
    <p>${words.kept[keeping]}</p>
    <div class="buttons">
      <button class="button" type="button" @click=${choose.onStay}>${words.stay}</button>
      <button class="button quiet" type="button" @click=${choose.onLeave}>${words.leave}</button>
    </div>
  </dialog>`;
}
