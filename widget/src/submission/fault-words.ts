import type { Language } from '../language/language.js';
import type { SayFault } from './problem.js';

/** Puts faults into words. */
export function sayFaults(_language: Language): SayFault {
  return ({ code }) => code;
}
