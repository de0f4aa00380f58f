import type { AdmissionParts } from '../guard/admission.js';
import { createCounter } from './counter.js';
import { limitKey } from './limit-key.js';

/** Wrong tokens per reference, wherever they come from; right ones do not count, however often a page is looked at. */
export interface Tries {
  countWrong(reference: string): Promise<void>;
  /** Whether the reference has not had its wrong tries yet. */
  mayTry(reference: string): Promise<boolean>;
}

/** Longer than any reference: what is sent in its place costs no more. */
const REFERENCE_LENGTH = 60;

export function createTries({ knex, keys, limits: { tries, factor } }: AdmissionParts): Tries {
  const { seconds } = tries;
  const wrong = createCounter(knex, { name: 'tries', most: tries.most * factor, seconds });
  const keyOf = (reference: string) => limitKey(keys, `reference:${reference.slice(0, REFERENCE_LENGTH)}`);
  return {
    async countWrong(reference) {
      await wrong.add(keyOf(reference));
    },
    mayTry: async (reference) => !(await wrong.isUsedUp(keyOf(reference))),
  };
}
