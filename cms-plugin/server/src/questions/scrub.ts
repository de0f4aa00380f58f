import { foldText } from '@member-services/contract/forms';

/** What stands where something personal was taken out of a sentence. */
export const TAKEN_OUT = '…';

/** The part before the sign is at most 64 long (RFC 5321), which keeps the search for it short. */
const ADDRESSES = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S+/giu;
/** Runs of digits of any script, with the signs that people put between them. */
const NUMBERS = /[+＋]?\p{Nd}(?:[\s().\-–/]*\p{Nd})*/gu;
const PERSONAL_DIGITS = 5;

/**
 * A sentence without what may tell of whom it comes: addresses of mail and pages, long numbers (telephones, IDs,
 * accounts) and the given names. Years, amounts and periods stay.
 * @param names names of persons; every word of them is taken out
 */
export function scrubSentence(text: string, names: readonly string[]): string {
  const nameWords = new Set(
    names.flatMap((name) => foldText(name).split(' ')).filter((word) => word.length > 1),
  );
  return text
    .replace(ADDRESSES, TAKEN_OUT)
    .replace(NUMBERS, (run) => (digitsIn(run) >= PERSONAL_DIGITS ? TAKEN_OUT : run))
    .replace(/[\p{L}\p{M}]+/gu, (word) => (nameWords.has(foldText(word)) ? TAKEN_OUT : word))
    .replace(new RegExp(`${TAKEN_OUT}(?:\\s*${TAKEN_OUT})+`, 'gu'), TAKEN_OUT)
    .trim();
}

function digitsIn(run: string): number {
  return [...run.matchAll(/\p{Nd}/gu)].length;
}

const SEARCH_WORDS = 12;
const SEARCH_LENGTH = 100;

/** The words of a search that nothing was found for: no addresses, no numbers at all, and not too many of them. */
export function searchWords(query: string): string[] {
  const bare = query.replace(ADDRESSES, ' ').replace(NUMBERS, ' ');
  const words = foldText(bare)
    .split(' ')
    .filter((word) => /^\p{L}[\p{L}\p{M}]*$/u.test(word));
  return words
    .slice(0, SEARCH_WORDS)
    .filter((_, index) => words.slice(0, index + 1).join(' ').length <= SEARCH_LENGTH);
}
