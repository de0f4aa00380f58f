import type { ReactiveControllerHost } from 'lit';

/**
 * A first view in two drawings: what is needed first is shown by a slow phone well before all of the rest, which
 * stands in the next frame.
 */
export class FirstDrawing {
  /** All of the view is drawn, and will be from now on. */
  isWhole = false;

  constructor(private readonly host: ReactiveControllerHost) {}

  /** Draws the rest once the browser has shown what stands; at once in a page that is not drawn. */
  async complete(): Promise<void> {
    await this.host.updateComplete;
    if (this.isWhole) return;
    await shown();
    this.isWhole = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
  }
}

const shown = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
