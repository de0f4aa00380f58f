import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows when the page lies in the browser's back-forward store: nobody's data may wait in it (threat A73). */
export class BackForwardStore implements ReactiveController {
  /** The page is in the store, or on its way into it. */
  holdsPage = false;

  /** @param onBack called when the browser shows the page again out of the store */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onBack: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.handlePageHide);
    window.addEventListener('pageshow', this.handlePageShow);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.handlePageHide);
    window.removeEventListener('pageshow', this.handlePageShow);
  }

  private readonly handlePageHide = (): void => this.note(true);

  private readonly handlePageShow = ({ persisted }: PageTransitionEvent): void => {
    this.note(false);
    if (persisted) this.onBack();
  };

  private note(holdsPage: boolean): void {
    this.holdsPage = holdsPage;
    this.host.requestUpdate();
  }
}
