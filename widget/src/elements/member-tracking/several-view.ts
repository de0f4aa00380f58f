import { formatReference } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TrackingLink } from '../../navigation/secret-link.js';
import type { TrackingLanguage } from './tracking-words.js';

export interface SeveralView {
  links: readonly TrackingLink[];
  current: TrackingLink | null;
  /** What each is called, by reference, as far as it was read. */
  names: ReadonlyMap<string, string>;
  onChoose: (link: TrackingLink) => void;
}

/** The requests that one link opens, to move between them; nothing where it opens one. */
export function severalView(view: SeveralView, { words }: TrackingLanguage): unknown {
  const { links, current, names, onChoose } = view;
  if (links.length < 2) return nothing;
  const { several } = words.tracking;
  return html`<nav class="several" part="several" aria-label=${several.title}>
    <p>${several.lead}</p>
    <ul>
      ${links.map(
        (link) =>
          html`<li>
            <button
              class="button quiet"
              type="button"
              aria-current=${link.reference === current?.reference ? 'true' : nothing}
              @click=${() => onChoose(link)}
            >
              <bdi class="ref">${formatReference(link.reference)}</bdi>
              ${names.has(link.reference) ? html`<bdi>${names.get(link.reference)}</bdi>` : nothing}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}
