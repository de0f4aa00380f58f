import type { CountForms, WordLoaders } from '../language.js';

/** Words of one service's card. */
export interface RequestWords<Forms extends CountForms = CountForms> {
  forWhom: string;
  audience: { member: string; supporter: string; volunteer: string; public: string };
  target: string;
  days: Forms;
  whatYouNeed: string;
  howItGoes: string;
  committee: string;
  committeeDates: string;
  documents: string;
  retention: string;
  months: Forms;
  /** Leads past the card to the form, where the card stands above it. */
  start: string;
  beforeYouStart: string;
}

export const REQUEST_WORDS: WordLoaders<RequestWords> = {
  ar: () => import('./first.ar.js').then((module) => module.requestAr),
  en: () => import('./first.en.js').then((module) => module.requestEn),
};
