import type { Question } from '../endpoints/questions.js';

/** What of a question is searched, and how much a find in it counts. */
export const QUESTION_WEIGHTS = { question: 3, keywords: 3, answer: 1 } as const satisfies Partial<
  Record<keyof Question, number>
>;

/** How much less a find counts that only begins with the word, or is only near it. */
export const FIND_WEIGHTS = { prefix: 0.6, fuzzy: 0.3 } as const;

const LEAST_PREFIX = 3;
const LEAST_FUZZY = 4;
const LONG = 7;

/** Whether a term also finds words that begin with it: people see finds before they have typed the word out. */
export function findsPrefixes(term: string): boolean {
  return term.length >= LEAST_PREFIX;
}

/** How many letters may be wrong, missing or too many in a term; numbers are taken at their word. */
export function forgivenLetters(term: string): number {
  if (/\d/.test(term) || term.length < LEAST_FUZZY) return 0;
  return term.length < LONG ? 1 : 2;
}
