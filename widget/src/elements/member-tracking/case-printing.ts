import type { Tracking } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { ReactiveController } from 'lit';
import { whenIdle } from '../../async/when-idle.js';
import type { MemberElement } from '../member-element.js';
import type * as printingModule from './print-case.js';
import type { TrackingLanguage, TrackingTables } from './tracking-words.js';

/** Printing a case. Its code comes while the page is idle: a window may be opened only in answer to a press. */
export class CasePrinting implements ReactiveController {
  private module: typeof printingModule | null = null;

  constructor(private readonly host: MemberElement<TrackingTables>) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to take up: what was loaded has stayed.
  }

  prepare(): void {
    whenIdle(() => void this.load());
  }

  /** The button, once it can do what it says. */
  button(tracking: Tracking, language: TrackingLanguage): unknown {
    const { module, host } = this;
    if (!module) return nothing;
    const print = () => module.printCase(tracking, language, getComputedStyle(host).fontFamily, Date.now());
    return html`<button class="button quiet" type="button" @click=${print}>
      ${language.words.tracking.print.button}
    </button>`;
  }

  private async load(): Promise<void> {
    this.module ??= await import('./print-case.js').catch(() => null);
    this.host.requestUpdate();
  }
}
