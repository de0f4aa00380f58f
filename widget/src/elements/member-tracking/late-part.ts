import { html, nothing } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { Failure } from '../../data/outcome.js';
import { failureSentence } from '../../failures/failure-panel.js';
import type { Language } from '../../language/language.js';
import type { CommonWords } from '../../language/messages/common.js';
import { WayOn } from '../../submission/way-on.js';

type WithWords = Language<{ common: CommonWords }>;

/** What did not come, as far as it is said. */
export interface NotArrived {
  failure: Failure;
  /** Perhaps only the page, loaded again, brings it. */
  needsReload: boolean;
  onRetry: () => void;
}

/** A part of the page whose code comes late: within a time, and what keeps it from coming is said in its place. */
export class LatePart<Code extends object> {
  /** Null until it has arrived. */
  code: Code | null = null;
  /** It was sent for, and has arrived or not. */
  tried = false;
  private readonly way: WayOn;

  /** @param onFailed told the cause */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: () => Promise<Code>,
    onFailed: (code: string) => void,
  ) {
    this.way = new WayOn(host, onFailed);
  }

  /** Brings it; a call while it is on its way does nothing. */
  async fetch(): Promise<void> {
    if (this.code || this.way.fetching) return;
    this.code = await this.way.take(this.load());
    this.host.requestUpdate();
  }

  /** Brings it before anybody has asked for it: nothing is said where it does not come. */
  async fetchAhead(): Promise<void> {
    this.code ??= await this.load().catch(() => null);
    this.tried = true;
    this.host.requestUpdate();
  }

  /** @param onRetry tries again; without it the part is fetched */
  view(language: WithWords, onRetry: () => void = () => void this.fetch()): unknown {
    const { stuck, slow, needsReload } = this.way;
    if (stuck) return notArrivedPanel({ failure: stuck, needsReload, onRetry }, language);
    return slow ? html`<p class="muted" role="status">${language.words.common.loading}</p>` : nothing;
  }
}

/** Why a part of the page did not come, and how to go on; loading the page again loses what was not sent. */
export function notArrivedPanel({ failure, needsReload, onRetry }: NotArrived, language: WithWords): unknown {
  const { common } = language.words;
  const { reload, reloadLoses } = common.failure;
  return html`<div class="panel notice" role="alert">
    <p>${failureSentence(failure, language)}</p>
    ${needsReload ? html`<p>${reloadLoses}</p>` : nothing}
    <div class="buttons">
      <button class="button quiet" type="button" @click=${onRetry}>${common.retry}</button>
      ${
        needsReload
          ? html`<button class="link-button" type="button" @click=${() => window.location.reload()}>
              ${reload}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
