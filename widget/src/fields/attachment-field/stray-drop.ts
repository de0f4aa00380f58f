import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * A file that is dropped beside the place for it would open in the browser, and the filled page would be gone: while a
 * field for files is in the page, nothing comes of it. It listens last of all, at the window: what else takes files in
 * the page has said so before, and goes on taking them.
 */
export class StrayDrop implements ReactiveController {
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('dragover', this.handleStray);
    window.addEventListener('drop', this.handleStray);
  }

  hostDisconnected(): void {
    window.removeEventListener('dragover', this.handleStray);
    window.removeEventListener('drop', this.handleStray);
  }

  private readonly handleStray = (event: DragEvent): void => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    // A page's own field of type file takes what is dropped on it without a word.
    if (event.composedPath().some((one) => one instanceof HTMLInputElement && one.type === 'file')) return;
    event.preventDefault();
  };
}
