import type { Locale, ServiceCard } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { asWritten } from '../../language/lang-of-text.js';
import { heading } from '../../look/heading.js';

/**
 * What stands above every step: the service's name, and on the first one what it is.
 * @param start words of the button that leads to the form, past the card; without them there is none
 */
export function openingView(
  { title, summary }: ServiceCard,
  locale: Locale,
  level: number,
  isFirst: boolean,
  start: string | null,
  onStart: () => void,
): TemplateResult {
  return html`<header class="opening">
    ${heading(level, 'title', asWritten(title, locale))}
    ${isFirst ? html`<p class="lead">${asWritten(summary, locale)}</p>` : nothing}
    ${
      start
        ? html`<div class="buttons start">
            <button class="button" type="button" @click=${onStart}>${start}</button>
          </div>`
        : nothing
    }
  </header>`;
}
