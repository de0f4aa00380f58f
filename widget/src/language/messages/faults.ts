import type { FieldError } from '@member-services/contract/forms';
import type { WordLoaders } from '../language.js';

/** Says a fault of a field in words; the sentences are the contract's, so that every side says the same. */
export type SayFault = (fault: FieldError) => string;

export const FAULT_WORDS: WordLoaders<SayFault> = {
  ar: () => import('./faults.ar.js').then((module) => module.sayFaultAr),
  en: () => import('./faults.en.js').then((module) => module.sayFaultEn),
};
