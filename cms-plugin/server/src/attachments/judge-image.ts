import type { ErrorCode, ErrorParams, FileType } from '@member-services/contract/forms';
import type { Metadata, Sharp } from 'sharp';

/** More pixels than any phone's photo has; beyond it an image would only fill the memory. */
const MEGAPIXELS = 50;
const PIXELS = MEGAPIXELS * 1_000_000;
/** What is kept of them: a page that was photographed can be read at half of it. */
const KEPT_PIXELS = 25_000_000;

export type JudgedImage = { ok: true; bytes: Buffer } | { ok: false; code: ErrorCode; params: ErrorParams };

/**
 * An image made anew from its pixels: where it was taken, by whom and with what goes, and so does whatever else was
 * hidden in it. Its size is read from the header before a pixel is decoded; a very large one is made smaller.
 */
export async function judgeImage(bytes: Buffer, type: FileType): Promise<JudgedImage> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  const image = sharp(bytes, { limitInputPixels: PIXELS, failOn: 'truncated' });
  let header: Metadata;
  try {
    header = await image.metadata();
  } catch (error) {
    return isPixelLimit(error) ? tooLarge() : unreadable();
  }
  if (header.width * header.height > PIXELS) return tooLarge();
  try {
    const upright = image.autoOrient();
    return { ok: true, bytes: await encoded(smaller(upright, header), type).toBuffer() };
  } catch (error) {
    return isPixelLimit(error) ? tooLarge() : unreadable();
  }
}

/** By its area rather than its longer side: a long strip of a screen has to stay readable. */
function smaller(image: Sharp, { autoOrient: { width, height } }: Metadata): Sharp {
  const scale = Math.sqrt(KEPT_PIXELS / (width * height));
  return scale < 1 ? image.resize({ width: Math.max(1, Math.floor(width * scale)) }) : image;
}

function encoded(image: Sharp, type: FileType): Sharp {
  switch (type) {
    case 'image/png':
      return image.png();
    case 'image/webp':
      return image.webp({ quality: 88 });
    default:
      return image.jpeg({ quality: 88 });
  }
}

function isPixelLimit(error: unknown): boolean {
  return error instanceof Error && /pixel limit/i.test(error.message);
}

function tooLarge(): JudgedImage {
  return { ok: false, code: 'imageTooLarge', params: { megapixels: MEGAPIXELS } };
}

function unreadable(): JudgedImage {
  return { ok: false, code: 'fileUnreadable', params: {} };
}
