import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * A heading whose level fits the page it stands in (`heading-level` of the element).
 * @param look `title` once per view, `subtitle` for its parts, `heading` for smaller ones
 * @param focusId id of a heading that may take focus when a view opens
 */
export function heading(
  level: number,
  look: 'title' | 'subtitle' | 'heading',
  content: unknown,
  focusId?: string,
): TemplateResult {
  return html`<div
    role="heading"
    aria-level=${Math.min(Math.max(Math.round(level), 1), 6)}
    class=${look}
    id=${focusId ?? nothing}
    tabindex=${focusId ? -1 : nothing}
  >
    ${content}
  </div>`;
}
