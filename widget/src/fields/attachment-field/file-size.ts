import { formatNumber } from '@member-services/contract/forms';
import type { Language } from '../../language/language.js';
import type { FilesWords } from '../../language/messages/files.js';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** A size as people read it: `820 kB`, `3.4 MB`. */
export function fileSize(bytes: number, language: Language, words: FilesWords): string {
  const isLarge = bytes >= MEGABYTE;
  const number = isLarge
    ? Math.round((bytes / MEGABYTE) * 10) / 10
    : Math.max(Math.min(1, bytes), Math.round(bytes / KILOBYTE));
  return language.say(isLarge ? words.megabytes : words.kilobytes, {
    number: formatNumber(number, language.locale, language.digits),
  });
}
