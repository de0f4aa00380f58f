import type { ErrorCode } from '@member-services/contract/forms';
import type { CountForms, WordLoaders } from '../language.js';

/** Faults whose limit is counted. */
export const COUNTED_FAULTS = [
  'tooShort',
  'tooLong',
  'tooFew',
  'tooMany',
] as const satisfies readonly ErrorCode[];
export type CountedFault = (typeof COUNTED_FAULTS)[number];

/** Faults of one field that a visitor can mend. */
export const SINGLE_FAULTS = [
  'required',
  'invalidType',
  'tooSmall',
  'tooLarge',
  'notAnOption',
  'duplicate',
  'patternMismatch',
  'invalidDate',
  'dateTooEarly',
  'dateTooLate',
  'invalidMobile',
  'invalidEmail',
  'invalidNationalId',
  'invalidIban',
  'invalidNumber',
  'tooManyDecimals',
  'invalidMembershipNumber',
  'invalidCharacters',
  'contactRequired',
  'channelUnreachable',
  'consentRequired',
  'declarationRequired',
  'signatureRequired',
  'versionOutdated',
] as const satisfies readonly ErrorCode[];
export type SingleFault = (typeof SINGLE_FAULTS)[number];

/** What is wrong with one field and how to mend it. The field's own name stands beside it. */
export type FaultWords<Forms extends CountForms = CountForms> = Record<SingleFault, string> &
  Record<CountedFault, Forms> & {
    /** A fault that the form cannot cause by itself. */
    other: string;
  };

export const FAULT_WORDS: WordLoaders<FaultWords> = {
  ar: () => import('./faults.ar.js').then((module) => module.faultsAr),
  en: () => import('./faults.en.js').then((module) => module.faultsEn),
};
