/** A letter may carry a few marks; more than this many code points for each counted character is no text. */
const CODE_POINTS_PER_CHARACTER = 4;

/**
 * Whether a text has more than so many characters as its reader counts them («مُحَمَّد» has four). Looks at no more
 * than it must: what is short in code units is short, what is long in code points is long.
 */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  if (text.length > limit * CODE_POINTS_PER_CHARACTER * 2) return true;
  if (Array.from(text).length > limit * CODE_POINTS_PER_CHARACTER) return true;
  return countCharacters(text, limit + 1) > limit;
}

/** Whether a text has more code points than so many: letters with marks have several, and a database counts those. */
export function hasMoreCodePoints(text: string, limit = Number.POSITIVE_INFINITY): boolean {
  return text.length > limit && Array.from(text).length > limit;
}

/** Whether a text has fewer than so many characters as its reader counts them. */
export function isShorterThan(text: string, limit: number): boolean {
  return countCharacters(text, limit) < limit;
}

/**
 * Characters as their reader counts them (graphemes; code points where the browser cannot tell).
 * @param enough stops counting here
 */
export function countCharacters(text: string, enough = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (const _character of charactersOf(text)) {
    if (count >= enough) return count;
    count += 1;
  }
  return count;
}

/** Made when it is needed first: to make one takes longer than to count by it. */
let graphemes: Intl.Segmenter | undefined;

function charactersOf(text: string): Iterable<unknown> {
  // Firefox before 125 has no segmenter.
  if (!('Segmenter' in Intl)) return text;
  graphemes ??= new Intl.Segmenter('ar', { granularity: 'grapheme' });
  return graphemes.segment(text);
}
