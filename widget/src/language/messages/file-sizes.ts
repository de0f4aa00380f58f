import type { Locale } from '@member-services/contract/forms';

/** Sizes of files, the same wherever one is named. */
export interface FileSizeWords {
  kilobytes: string;
  megabytes: string;
}

export const FILE_SIZE_WORDS: Readonly<Record<Locale, FileSizeWords>> = {
  ar: { kilobytes: '{{number}} ك.ب', megabytes: '{{number}} م.ب' },
  en: { kilobytes: '{{number}} kB', megabytes: '{{number}} MB' },
};
