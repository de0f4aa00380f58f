import { html, nothing, render } from 'lit';
import { heading } from '../look/heading.js';
import type { CoverWords } from './cover-words.js';

/** What can be done about it. */
export interface CoverChoices {
  onShow: () => void;
  /** Gets rid of what is covered; null while that cannot be done. */
  onAfresh: (() => void) | null;
}

/** Id of its heading, for focus. */
const COVER_ID = 'covered';

/** Stands over an element's view, which stays as it is below it, out of sight and out of reach. */
export class CoverPanel {
  private readonly place = document.createElement('div');
  /** What had focus when it was covered. */
  private held: Element | null = null;

  constructor(private readonly root: ShadowRoot) {
    this.place.className = 'view';
  }

  /** Covers, or says it in other words where it covers already. */
  put(words: CoverWords | null, level: number, choices: CoverChoices): void {
    const view = this.view;
    if (!view) return;
    const isNew = !view.hidden;
    if (isNew) this.held = this.root.activeElement;
    // A modal dialog that is hidden with the view would leave the page inert.
    for (const dialog of view.querySelectorAll('dialog')) if (dialog.open) dialog.close();
    view.hidden = true;
    view.before(this.place);
    render(words ? coverView(words, level, choices) : nothing, this.place);
    if (isNew && this.held) this.place.querySelector<HTMLElement>(`#${COVER_ID}`)?.focus();
  }

  take(): void {
    this.place.remove();
    if (this.view) this.view.hidden = false;
  }

  /** To what had focus when it was covered, or to the beginning of the view. */
  focus(): void {
    const target = this.held?.isConnected ? this.held : this.view?.querySelector('[tabindex="-1"]');
    if (target instanceof HTMLElement) target.focus();
  }

  private get view(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('[part=view]');
  }
}

function coverView(words: CoverWords, level: number, { onShow, onAfresh }: CoverChoices): unknown {
  return html`<section class="panel tint stack" part="cover">
    ${heading(level, 'subtitle', words.title, COVER_ID)}
    <p>${words.lead}</p>
    <div class="buttons">
      <button class="button" type="button" @click=${onShow}>${words.show}</button>
      ${
        onAfresh
          ? html`<button class="button quiet" type="button" @click=${onAfresh}>${words.afresh}</button>`
          : nothing
      }
    </div>
  </section>`;
}
