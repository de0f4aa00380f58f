import type { Format } from '../language/use-format.js';
import type { useWords } from '../language/use-words.js';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** A size as people read it. */
export function sizeWords(bytes: number, say: ReturnType<typeof useWords>, format: Format): string {
  return bytes >= MEGABYTE
    ? say('files.megabytes', { number: format.number(Math.round((bytes / MEGABYTE) * 10) / 10) })
    : say('files.kilobytes', { number: format.number(Math.max(1, Math.round(bytes / KILOBYTE))) });
}
