import type { Tracking } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import { whenIdle } from '../../async/when-idle.js';
import type { MemberElement } from '../member-element.js';
import { LatePart } from './late-part.js';
import type * as printingModule from './print-case.js';
import type { TrackingLanguage, TrackingTables } from './tracking-words.js';

/** Printing a case. Its code comes while the page is idle: a window may be opened only in answer to a press. */
export class CasePrinting {
  private readonly late: LatePart<typeof printingModule>;

  /**
   * @param onFailed told the cause
   * @param load brings its code
   */
  constructor(
    private readonly host: MemberElement<TrackingTables>,
    onFailed: (code: string) => void,
    load: () => Promise<typeof printingModule> = () => import('./print-case.js'),
  ) {
    this.late = new LatePart(host, load, onFailed);
  }

  prepare(): void {
    whenIdle(() => void this.late.fetchAhead());
  }

  /** The button, once its code was sent for, and what keeps it from doing what it says. */
  view(tracking: Tracking, language: TrackingLanguage): { button: unknown; late: unknown } {
    const print = () => void this.print(tracking, language);
    return {
      button: this.late.tried
        ? html`<button class="button quiet" type="button" @click=${print}>
            ${language.words.tracking.print.button}
          </button>`
        : nothing,
      late: this.late.view(language, print),
    };
  }

  private async print(tracking: Tracking, language: TrackingLanguage): Promise<void> {
    if (!this.late.code) await this.late.fetch();
    const font = getComputedStyle(this.host).fontFamily;
    const { code } = this.late;
    if (code && !code.printCase(tracking, language, font, Date.now())) window.print();
  }
}
