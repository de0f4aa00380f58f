import type { ReactiveController } from 'lit';
import type { coverOf, CoveredForm } from './form-cover.js';

type CoveredHost = Parameters<typeof coverOf>[0];

/** Whoever is quick never needs it: its code is sent for after so long, or when the page goes out of sight. */
const AFTER_MS = 60_000;

/** Brings the cover of a form long before it is due. */
export class CoverLater implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private fetching = false;

  constructor(
    private readonly host: CoveredHost,
    private readonly form: CoveredForm,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.fetching) return;
    document.addEventListener('visibilitychange', this.fetch);
    this.timer = setTimeout(this.fetch, AFTER_MS);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.fetch);
    clearTimeout(this.timer);
  }

  private readonly fetch = (): void => {
    this.hostDisconnected();
    this.fetching = true;
    import('./form-cover.js').then(
      ({ coverOf }) => coverOf(this.host, this.form),
      () => {
        this.fetching = false;
        if (this.host.isConnected) this.hostConnected(); // sent for again
      },
    );
  };
}
