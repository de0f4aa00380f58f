import type { Server, ServerResponse } from 'node:http';

/** Counts what a server is answering, so that it can end without cutting anybody off. */
export class OpenRequests {
  private readonly open = new Set<ServerResponse>();
  private closing = false;
  private whenNone: (() => void) | undefined;

  constructor(private readonly server: Server) {
    server.prependListener('request', (_request, response: ServerResponse) => {
      this.open.add(response);
      if (this.closing) sayLast(response);
      response.once('close', () => {
        this.open.delete(response);
        if (this.open.size === 0) this.whenNone?.();
      });
    });
  }

  get count(): number {
    return this.open.size;
  }

  /**
   * Takes no new connections, tells those that are kept alive that this answer is the last, and waits until
   * everything is answered.
   */
  async finish(): Promise<void> {
    this.closing = true;
    if (this.server.listening) this.server.close();
    for (const response of this.open) sayLast(response);
    this.server.closeIdleConnections();
    if (this.open.size === 0) return;
    await new Promise<void>((resolve) => {
      this.whenNone = resolve;
    });
    this.server.closeIdleConnections();
  }
}

function sayLast(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
