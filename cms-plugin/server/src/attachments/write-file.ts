import type { Context } from 'koa';
import type { ServedFile } from './read-attachment.js';

/**
 * Hands a file over: never shown by the browser, never guessed at, never run, never kept on the way, never embedded
 * by another site's page. The name travels as RFC 6266 has it.
 */
export function writeFile(ctx: Context, { bytes, name, mediaType }: ServedFile): void {
  ctx.status = 200;
  ctx.attachment(name);
  ctx.set('Content-Type', mediaType);
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', "sandbox; default-src 'none'");
  ctx.set('Cross-Origin-Resource-Policy', 'same-origin');
  ctx.set('Cache-Control', 'no-store');
  ctx.body = Buffer.from(bytes);
}
