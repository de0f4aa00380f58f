import { formatNumber } from '@member-services/contract/forms';
import type { Language } from '../language/language.js';
import { FILE_SIZE_WORDS } from '../language/messages/file-sizes.js';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** A size as people read it: `820 kB`, `3.4 MB`. Nothing but an empty file is of no size. */
export function fileSize(bytes: number, { say, locale, digits }: Language): string {
  const words = FILE_SIZE_WORDS[locale];
  const kilobytes = Math.max(Math.min(1, bytes), Math.round(bytes / KILOBYTE));
  const isLarge = kilobytes >= KILOBYTE;
  const number = isLarge ? Math.round((bytes / MEGABYTE) * 10) / 10 : kilobytes;
  return say(isLarge ? words.megabytes : words.kilobytes, { number: formatNumber(number, locale, digits) });
}
