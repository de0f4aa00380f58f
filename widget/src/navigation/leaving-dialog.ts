import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LeavingWords } from './leaving-words.js';

/** Id of the dialog, to open it once it stands. */
export const LEAVING_ID = 'leaving';

/**
 * Asks before something takes the place of what was not sent, and says what would become of it; Escape stays. Closing
 * it, and nothing else, is staying: so the browser gives the focus back to where it was, without a move of the page.
 */
export function leavingDialog(
  { title, lead, stay, leave }: LeavingWords,
  choose: { onStay: () => void; onLeave: () => void },
): TemplateResult {
  // The event comes a moment after; by then somebody may be asked again.
  const handleClose = ({ target }: Event) => {
    if (!(target instanceof HTMLDialogElement && target.open)) choose.onStay();
  };
  return html`<dialog
    id=${LEAVING_ID}
    class="panel leaving"
    aria-labelledby="leaving-title"
    @close=${handleClose}
  >
    <p id="leaving-title"><strong>${title}</strong></p>
    <p>${lead}</p>
    <div class="buttons">
      <button class="button" type="button" @click=${close}>${stay}</button>
      <button class="button quiet" type="button" @click=${choose.onLeave}>${leave}</button>
    </div>
  </dialog>`;
}

const close = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
};
