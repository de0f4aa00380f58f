import type { ReactiveControllerHost } from 'lit';

/** Sends for the pad when somebody wants to draw, and again when they ask again after it did not come. */
export class PadLoader {
  state: 'absent' | 'loading' | 'ready' | 'missing' = 'absent';

  constructor(private readonly host: ReactiveControllerHost) {}

  load(): void {
    if (this.state === 'loading' || this.state === 'ready') return;
    this.settle('loading');
    import('./signature-pad.js').then(
      () => this.settle('ready'),
      () => this.settle('missing'),
    );
  }

  private settle(state: PadLoader['state']): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
