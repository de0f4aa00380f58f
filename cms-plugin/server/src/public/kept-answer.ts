import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'koa';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
/** What comes compressed is made once and kept, so it is pressed as well as can be; a smaller answer is not worth it. */
const BROTLI_QUALITY = 11;
const SMALL = 256;

const ENCODINGS = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** Brings bytes into the form that a caller takes. Rejects where there is no room for it. */
type Press = (body: Buffer, encoding: Encoding) => Promise<Buffer>;

/** An answer that is the same for everybody: its bytes, as often compressed as it was asked for, and its tag. */
export class KeptAnswer {
  private readonly forms = new Map<Encoding, Promise<Buffer>>();
  private readonly tag: string;

  constructor(
    private readonly body: Buffer,
    private readonly mediaType: string,
    private readonly press: Press = pressed,
  ) {
    this.tag = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  }

  /** Writes the answer, or 304 to whoever has it already. */
  async write(ctx: Context, cacheControl: string): Promise<void> {
    const encoding = this.body.length < SMALL ? 'identity' : chosenEncoding(ctx);
    const tag = `"${this.tag}-${encoding}"`;
    // First of all: where it fails, nothing of this answer may stand around the word of it.
    const bytes = isHeld(ctx, tag) ? undefined : await this.inForm(encoding);
    ctx.set('Cache-Control', cacheControl);
    ctx.vary('Accept-Encoding');
    ctx.set('ETag', tag);
    ctx.status = bytes ? 200 : 304;
    if (!bytes) return;
    ctx.type = this.mediaType;
    if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
    ctx.body = bytes;
  }

  private inForm(encoding: Encoding): Promise<Buffer> {
    const known = this.forms.get(encoding);
    if (known) return known;
    const made = this.press(this.body, encoding);
    this.forms.set(encoding, made);
    // What failed once is not kept as the answer for everybody after: the next one has it made anew.
    made.catch(() => this.forms.delete(encoding));
    return made;
  }
}

function pressed(body: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
    case 'gzip':
      return gzipped(body);
    case 'identity':
      return Promise.resolve(body);
  }
}

/**
 * Whether the caller holds exactly this answer. Koa's own look would answer anew to a `Cache-Control: no-cache`, which
 * asks the caches on the way and not us.
 */
function isHeld(ctx: Context, tag: string): boolean {
  const held = ctx.get('If-None-Match');
  return held.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}

function chosenEncoding(ctx: Context): Encoding {
  const accepted = ctx.get('Accept-Encoding');
  if (accepted === '') return 'identity';
  const chosen = ctx.acceptsEncodings(...ENCODINGS);
  return ENCODINGS.find((encoding) => encoding === chosen) ?? 'identity';
}
