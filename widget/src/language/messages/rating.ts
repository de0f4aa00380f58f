import type { RatingDriver } from '@member-services/contract/forms';
import type { LeavingWords } from '../../navigation/leaving-words.js';
import type { WordLoaders } from '../language.js';

/** Words of five steps, the first for 1. */
export type StepWords = readonly [string, string, string, string, string];

/** Words of `<member-rating>` (policy C9): neutral, so that no answer shames or praises whoever gives it. */
export interface RatingWords {
  title: string;
  titleOf: string;
  lead: string;
  privacy: string;
  whichService: string;
  satisfaction: string;
  satisfactionSteps: StepWords;
  satisfactionMissing: string;
  more: string;
  ease: string;
  easeSteps: StepWords;
  drivers: Record<RatingDriver, string>;
  driversLead: string;
  driverSteps: StepWords;
  clear: string;
  comment: string;
  commentHint: string;
  publish: string;
  publishHint: string;
  send: string;
  sending: string;
  failed: string;
  challenge: string;
  thanks: string;
  thanksLead: string;
  alreadyRated: string;
  alreadyRatedLead: string;
  notOffered: string;
  notOfferedLead: string;
  /** Leads from a link that cannot be used to the choice of a service. */
  anyService: string;
  /** Before another rating takes the place of one that was not sent. */
  leaving: LeavingWords;
}

export const RATING_WORDS: WordLoaders<RatingWords> = {
  ar: () => import('./rating.ar.js').then((module) => module.ratingAr),
  en: () => import('./rating.en.js').then((module) => module.ratingEn),
};
