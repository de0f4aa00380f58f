import type { Core } from '@strapi/strapi';

/** What a socket says when the other side is gone; the last where that was in the middle of a body. */
const GONE = ['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ERR_STREAM_PREMATURE_CLOSE', 'HPE_INVALID_EOF_STATE'];

/** As much of a call as is looked at. */
interface Call {
  req: { socket: { destroyed: boolean } };
}

/**
 * Whoever closes the page while an answer is on its way is no fault of the server's: one line for those who look for
 * it, and no stack. Everything else is reported as Koa does. The same code while the caller is still there, as of a
 * database that is gone, is a fault. Others who listen, Strapi's uploads among them, hand on to Koa without the call,
 * so what Koa would say is kept back there.
 */
export function heedHangUps({ server, log }: Pick<Core.Strapi, 'server' | 'log'>): void {
  const { app } = server;
  const hungUp = new WeakSet<Error>();
  const report = app.onerror.bind(app);
  app.onerror = (error: Error) => {
    if (!hungUp.has(error)) report(error);
  };
  app.prependListener('error', (error: Error, call?: Call) => {
    if (call && hasHungUp(call, error)) {
      hungUp.add(error);
      log.debug('Member Services: a caller hung up before the answer.');
    } else if (app.listenerCount('error') === 1) app.onerror(error); // Koa does so only where nobody listens
  });
}

/** Whether a call failed because whoever made it is gone: nobody is left to be answered. */
export function hasHungUp(call: Call, error: unknown): boolean {
  return call.req.socket.destroyed && isGone(error);
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && GONE.some((code) => code === error.code);
}
