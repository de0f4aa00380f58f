import type { Language } from '../language/language.js';
import type { SayFault } from '../language/messages/faults.js';

/** Puts faults into words; empty for the moment in which the words are still on their way. */
export function sayFaults(language: Language): SayFault {
  return language.faults ?? (() => '');
}
