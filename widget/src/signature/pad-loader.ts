import type { ReactiveControllerHost } from 'lit';

/** Sends for the pad when somebody wants to draw, and again when they ask again after it did not come. */
export class PadLoader {
  state: 'absent' | 'loading' | 'ready' | 'missing' | 'again' = 'absent';

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Resolves when the view shows what came of it. */
  async load(): Promise<void> {
    if (this.state !== 'absent' && this.state !== 'missing') return;
    this.settle(this.state === 'missing' ? 'again' : 'loading');
    this.settle(
      await import('./signature-pad.js').then(
        () => 'ready' as const,
        () => 'missing' as const,
      ),
    );
    await this.host.updateComplete;
  }

  private settle(state: PadLoader['state']): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
