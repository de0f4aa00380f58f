import type { Digits, FieldError } from '@member-services/contract/forms';
import type { WordLoaders } from '../language.js';

/** Says a fault of a field in words; the sentences are the contract's, so that every side says the same. */
export type SayFault = (fault: FieldError) => string;

/** The same, still to be told which digits to write. */
export type SayFaultInDigits = (fault: FieldError, digits: Digits) => string;

export const FAULT_WORDS: WordLoaders<SayFaultInDigits> = {
  ar: () => import('./faults.ar.js').then((module) => module.sayFaultAr),
  en: () => import('./faults.en.js').then((module) => module.sayFaultEn),
};
