import type { Tracking } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import { whenIdle } from '../../async/when-idle.js';
import type { MemberElement } from '../member-element.js';
import type * as printingModule from './print-case.js';
import type { TrackingLanguage, TrackingTables } from './tracking-words.js';

/** Printing a case. Its code comes while the page is idle: a window may be opened only in answer to a press. */
export class CasePrinting {
  private module: typeof printingModule | null = null;

  constructor(private readonly host: MemberElement<TrackingTables>) {}

  prepare(): void {
    whenIdle(() => void this.load());
  }

  /** The button, once it can do what it says. */
  button(tracking: Tracking, language: TrackingLanguage): unknown {
    const { module, host } = this;
    if (!module) return nothing;
    const print = () => {
      const font = getComputedStyle(host).fontFamily;
      if (!module.printCase(tracking, language, font, Date.now())) window.print();
    };
    return html`<button class="button quiet" type="button" @click=${print}>
      ${language.words.tracking.print.button}
    </button>`;
  }

  private async load(): Promise<void> {
    this.module ??= await import('./print-case.js').catch(() => null);
    this.host.requestUpdate();
  }
}
