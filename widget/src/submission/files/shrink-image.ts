import { typeByName } from '@member-services/contract/forms';
import type { FileLimits } from '@member-services/contract/forms';

/** Longest side that is tried, from large to small; a page of text can still be read at the last. */
const SIDES = [3_200, 2_400, 1_800, 1_400] as const;
const QUALITY = 0.85;

/** What a file says of itself, by its name or else by the browser's word. */
export function claimedType({ name, type }: File): string {
  return typeByName(name) ?? type;
}

/**
 * A picture small enough to be sent, as JPEG; the file itself where it is small enough already and of a type that is
 * taken, is no picture that this browser can read, or stays too large. A phone's own format becomes JPEG where the
 * browser knows it.
 */
export async function shrinkImage(file: File, { accept, maxBytes }: FileLimits): Promise<Blob> {
  const claimed = claimedType(file);
  const isTaken = accept.some((type) => type === claimed);
  if (!claimed.startsWith('image/') || (isTaken && file.size <= maxBytes)) return file;
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return file; // the CMS says what is wrong with it
  }
  try {
    for (const side of SIDES) {
      const smaller = await drawn(picture, side);
      if (smaller && smaller.size <= maxBytes) return smaller;
    }
    return file;
  } catch {
    return file; // too little memory to draw it: the CMS says whether it can be taken as it is
  } finally {
    picture.close();
  }
}

function drawn(picture: ImageBitmap, side: number): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  // JPEG knows no transparency: what was clear becomes paper, not ink.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}

/** The name of a picture that became JPEG. */
export function jpegName(name: string): string {
  return `${name.replace(/\.[A-Za-z0-9]{1,10}$/, '')}.jpg`;
}
