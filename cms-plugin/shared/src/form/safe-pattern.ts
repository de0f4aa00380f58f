/** Longest pattern that a field may state. */
export const PATTERN_LENGTH = 200;
/** How many ways of matching a pattern may leave open; beyond them a text could keep a browser or server busy. */
const MOST_WAYS = 200_000;
/** How many characters all those ways may try one after another. */
const MOST_WORK = 10_000_000;
/** An unbounded repetition counts as so many ways. */
const UNBOUNDED = 1_000;

/** What stands at one place of a pattern. */
interface Atom {
  /** In how many ways it can match by itself. */
  ways: number;
  /** At least so many characters are tried in each way. */
  length: number;
  /** It holds alternatives. */
  branches: boolean;
  end: number;
}

/**
 * Whether a pattern is a regular expression that no text can make slow. Allowed are literals, classes, groups,
 * alternatives and repetitions; refused are look-around, back-references, and a repetition of what itself repeats or
 * branches. The estimate is cautious: it may refuse a harmless pattern, never the reverse.
 */
export function isSafePattern(pattern: string): boolean {
  if (pattern.length > PATTERN_LENGTH || !compiles(pattern)) return false;
  const sequence = readSequence(pattern, 0);
  if (sequence?.end !== pattern.length) return false;
  return sequence.ways <= MOST_WAYS && sequence.ways * sequence.length <= MOST_WORK;
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Reads up to the end or to the bracket that closes the group. */
function readSequence(pattern: string, start: number): Atom | null {
  let ways = 1;
  let length = 0;
  let branches = false;
  let at = start;
  while (at < pattern.length && pattern.charAt(at) !== ')') {
    if (pattern.charAt(at) === '|') {
      branches = true;
      ways *= 2;
      at += 1;
      continue;
    }
    const atom = readAtom(pattern, at);
    if (!atom) return null;
    const repeat = readRepeat(pattern, atom.end);
    if (repeat.most > 1 && (atom.ways > 1 || atom.branches)) return null;
    ways *= atom.ways * repeat.ways;
    length += atom.length * repeat.least;
    at = repeat.end;
  }
  return { ways, length, branches, end: at };
}

function readAtom(pattern: string, at: number): Atom | null {
  const sign = pattern.charAt(at);
  if (sign === '(') return readGroup(pattern, at);
  if (sign === '[') return simple(endOfClass(pattern, at));
  if (sign !== '\\') return simple(at + 1);
  const escaped = pattern.charAt(at + 1);
  // Back-references, by number or by name.
  if (/[1-9k]/.test(escaped)) return null;
  const property = /^\\[pPu]\{[^}]*\}/.exec(pattern.slice(at))?.[0];
  return simple(at + (property?.length ?? 2));
}

function readGroup(pattern: string, at: number): Atom | null {
  const opening = /^\((?:\?:)?(?!\?)/.exec(pattern.slice(at))?.[0];
  if (opening === undefined) return null;
  const inner = readSequence(pattern, at + opening.length);
  if (!inner || pattern.charAt(inner.end) !== ')') return null;
  return { ...inner, end: inner.end + 1 };
}

function endOfClass(pattern: string, at: number): number {
  let end = at + 1;
  while (end < pattern.length && pattern.charAt(end) !== ']') end += pattern.charAt(end) === '\\' ? 2 : 1;
  return end + 1;
}

/** How often an atom stands: from `least` (counted as once where it may be left out) to `most`. */
interface Repeat {
  ways: number;
  least: number;
  most: number;
  end: number;
}

function readRepeat(pattern: string, at: number): Repeat {
  const written = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at));
  if (!written) return { ways: 1, least: 1, most: 1, end: at };
  const [whole, least = '', comma = '', most = ''] = written;
  const end = at + whole.length;
  if (whole.startsWith('?')) return { ways: 2, least: 1, most: 1, end };
  if (!whole.startsWith('{') || (comma !== '' && most === ''))
    return { ways: UNBOUNDED, least: Math.max(1, Number(least)), most: UNBOUNDED, end };
  const from = Number(least);
  const to = comma === '' ? from : Number(most);
  return { ways: to - from + 1, least: Math.max(1, from), most: to, end };
}

function simple(end: number): Atom {
  return { ways: 1, length: 1, branches: false, end };
}
