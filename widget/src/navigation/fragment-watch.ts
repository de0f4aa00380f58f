import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when the fragment of the page's address changes, while its element is on the page. */
export class FragmentWatch implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly onChange: (change: HashChangeEvent) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.onChange);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.onChange);
  }
}
