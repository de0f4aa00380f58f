import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../language/language.js';
import type { FillingWords } from '../language/messages/filling.js';
import type { DraftKeeper } from './draft-keeper.js';

type Words = { filling: FillingWords | null };

export interface DraftNote {
  keeper: DraftKeeper;
  /** Something has been entered. */
  begun: boolean;
  /** It is on its way: emptying the form would not take it back. */
  sending: boolean;
  /** The person is being asked whether all shall go. */
  clearing: boolean;
  onAskClear: (asking: boolean) => void;
  onClear: () => void;
}

/**
 * What becomes of what is written, in one place below the form: that it is kept, what is not, the choice to keep that
 * too, and a way to be rid of all of it on a device that others use.
 */
export function draftNote(note: DraftNote, language: Language<Words>): TemplateResult | typeof nothing {
  const { keeper, begun, sending, clearing } = note;
  const { filling } = language.words;
  if (!filling) return nothing;
  const { draft } = filling;
  if (!begun) return keeper.elsewhere ? html`<p class="muted small">${draft.elsewhere}</p>` : nothing;
  return html`<section class="stack tight draft small" part="draft">
    ${keeper.elsewhere ? html`<p class="muted">${draft.elsewhere}</p>` : nothing}
    ${
      keeper.status === 'refused'
        ? html`<p class="muted" role="status">${draft.notKept}</p>`
        : html`<p class="muted">${draft.kept} ${keeper.everything ? nothing : draft.leftOut}</p>
            <label class="keep-all">
              <input
                type="checkbox"
                .checked=${keeper.everything}
                @change=${(event: Event) =>
                  keeper.keepEverything(event.target instanceof HTMLInputElement && event.target.checked)}
              />
              <span>
                ${draft.keepAll}
                <span class="muted">${draft.keepAllHint}</span>
              </span>
            </label>`
    }
    ${
      sending
        ? nothing
        : clearing
          ? html`<div class="panel notice" role="alertdialog" aria-labelledby="clear-sure">
              <p id="clear-sure">${draft.clearSure}</p>
              <div class="buttons">
                <button class="button quiet" type="button" id="clear-yes" @click=${note.onClear}>
                  ${draft.clearYes}
                </button>
                <button class="link-button" type="button" @click=${() => note.onAskClear(false)}>
                  ${draft.clearNo}
                </button>
              </div>
            </div>`
          : html`<div>
              <button
                class="link-button"
                type="button"
                id="clear-draft"
                @click=${() => note.onAskClear(true)}
              >
                ${draft.clear}
              </button>
            </div>`
    }
  </section>`;
}
