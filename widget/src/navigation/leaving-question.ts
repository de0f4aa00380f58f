import { nothing } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { Keeping } from '../draft/keeping.js';
import { LEAVING_ID, leavingDialog } from './leaving-dialog.js';
import type { LeavingWords } from './leaving-words.js';

/** What may have to be left: a form, or an element with one in it. */
export interface Leavable {
  readonly unsent?: boolean;
  readonly keeping?: Keeping;
}

/** Asks before something gives way that was not sent, and goes on only where the person says so. */
export class LeavingQuestion {
  private asked: { keeping: Keeping; onLeave: () => void } | null = null;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {}

  /**
   * Whether it may give way at once; otherwise the person is being asked.
   * @param onLeave goes on after all
   */
  mayGo({ unsent, keeping = 'nothing' }: Leavable, onLeave: () => void): boolean {
    if (!unsent) return true;
    this.asked = { keeping, onLeave };
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      const dialog = this.host.renderRoot.querySelector<HTMLDialogElement>(`#${LEAVING_ID}`);
      // Whoever goes to a third place meanwhile is being asked already.
      if (dialog && !dialog.open) dialog.showModal();
    });
    return false;
  }

  /** Goes on, once it may. */
  before(form: Leavable, go: () => void): void {
    if (this.mayGo(form, go)) go();
  }

  /** The same where the address has gone ahead: while the person is asked, it is that of what they see. */
  beforeFollowing(form: Leavable, { oldURL, newURL }: HashChangeEvent, go: () => void): void {
    const follow = () => {
      history.replaceState(history.state, '', newURL);
      go();
    };
    if (this.mayGo(form, follow)) go();
    else history.replaceState(history.state, '', oldURL);
  }

  /** The dialog, while somebody is asked. */
  view(words: (keeping: Keeping) => LeavingWords): unknown {
    if (!this.asked) return nothing;
    const { keeping, onLeave } = this.asked;
    const settle = () => {
      this.asked = null;
      this.host.requestUpdate();
    };
    const choose = {
      onStay: settle,
      onLeave: () => {
        settle();
        onLeave();
      },
    };
    return leavingDialog(words(keeping), choose);
  }
}
