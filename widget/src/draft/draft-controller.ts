import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from '../async/when-idle.js';
import type { DraftKeeper, OpenForm } from './draft-keeper.js';
import { mayHoldDraft } from './draft-place.js';
import type * as draftsModule from './drafts.js';

export type DraftsCode = typeof draftsModule;

/**
 * An element's drafts. What keeps them follows behind the first field; only where this browser may hold one the form
 * waits for it, so that nothing is shown and then taken away.
 */
export class DraftController implements ReactiveController {
  /** Null until it has arrived, and where it cannot be loaded: then the form does without. */
  keeper: DraftKeeper | null = null;
  code: DraftsCode | null = null;
  /** A draft may be here; it is being looked for. */
  looking = false;

  private begun: string | null = null;

  /** @param read the form as it stands; null while there is nothing to keep */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly read: () => OpenForm | null,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.handleLeaving);
    document.addEventListener('visibilitychange', this.handleLeaving);
    this.keeper?.reopen();
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.handleLeaving);
    document.removeEventListener('visibilitychange', this.handleLeaving);
    this.keeper?.close();
  }

  /** The form of one service (or `inquiry`) stands; the same again changes nothing. */
  begin(address: string, form: string): void {
    const place = `${address} ${form}`;
    if (this.begun === place) return;
    this.begun = place;
    this.keeper?.close();
    this.keeper = null;
    this.looking = mayHoldDraft(address, form);
    if (this.looking) void this.open(place, address, form);
    else whenIdle(() => void this.open(place, address, form));
  }

  /** Something was entered. */
  touch(): void {
    this.keeper?.touch();
  }

  /** What was kept is deleted: it was sent, or the person wants it gone. */
  clear(): void {
    this.keeper?.clear();
  }

  private async open(place: string, address: string, form: string): Promise<void> {
    const code = await import('./drafts.js').catch(() => null);
    if (this.begun !== place) return;
    this.code = code;
    this.keeper = code?.openKeeper(address, form, this.read, () => this.host.requestUpdate()) ?? null;
    await this.keeper?.open();
    this.looking = false;
    this.keeper?.touch();
    this.host.requestUpdate();
  }

  private readonly handleLeaving = (): void => {
    if (document.visibilityState === 'hidden') this.keeper?.flush();
  };
}
