import type { Core } from '@strapi/strapi';

/** What a socket says when the other side is gone. */
const GONE = ['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ERR_STREAM_PREMATURE_CLOSE'];

/** As much of a call as is looked at. */
interface Call {
  req: { socket: { destroyed: boolean } };
}

/**
 * Whoever closes the page while an answer is on its way is no fault of the server's: one line for those who look for
 * it, and no stack. Everything else is reported as Koa does. The same code while the caller is still there, as of a
 * database that is gone, is a fault.
 */
export function heedHangUps({ server, log }: Pick<Core.Strapi, 'server' | 'log'>): void {
  server.app.on('error', (error: unknown, call?: Call) => {
    if (call?.req.socket.destroyed === true && isGone(error)) {
      log.debug(`Member Services: a caller hung up before the answer (${error.code}).`);
    } else server.app.onerror(error instanceof Error ? error : new Error(String(error)));
  });
}

function isGone(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && GONE.some((code) => code === error.code);
}
