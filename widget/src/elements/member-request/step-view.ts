import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** How far one has come: in words, and as a bar for the eye. */
export function progress(words: string, step: number, steps: number): TemplateResult {
  return html`<div class="progress" part="progress">
    <p class="small muted">${words}</p>
    <div class="bar" aria-hidden="true">
      ${Array.from({ length: steps }, (_, index) => html`<span class=${index < step ? 'done' : nothing}></span>`)}
    </div>
  </div>`;
}
