import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../language/language.js';
import type { FillingWords } from '../language/messages/filling.js';
import type { Differences } from './resumed-form.js';

type Words = { filling: FillingWords | null };

/** What has to be entered again, what the form asks no longer, and what it asks now: by name, with nothing lost. */
export function changedForm(
  { again, changed, left, added, reworded }: Differences,
  language: Language<Words>,
): TemplateResult | typeof nothing {
  const { filling } = language.words;
  if (!filling || (again.length === 0 && !changed && !reworded)) return nothing;
  const { draft } = filling;
  const list = (title: string, entries: unknown[]) =>
    entries.length === 0
      ? nothing
      : html`<p>${title}</p>
          <ul class="prose">
            ${entries.map((entry) => html`<li>${entry}</li>`)}
          </ul>`;
  return html`<div class="panel notice" part="form-changed" role="status">
    ${list(draft.enterAgain, again)}
    ${
      changed
        ? html`<p><strong>${draft.formChanged}</strong></p>
            <p>${draft.formChangedLead}</p>
            ${list(
              draft.noLongerFit,
              left.map(({ label, words }) =>
                words ? html`${label}: <bdi class="verbatim">${words}</bdi>` : label,
              ),
            )}
            ${list(draft.newlyAsked, added)}`
        : nothing
    }
    ${reworded ? html`<p>${draft.reworded}</p>` : nothing}
  </div>`;
}
