import { randomInt } from 'node:crypto';

/** A made-up word that nobody else in the demo bears, so that what is found by it is this journey's own. */
export function unlikeAnyOther(letters: string): string {
  return Array.from({ length: 9 }, () => letters.charAt(randomInt(letters.length))).join('');
}
