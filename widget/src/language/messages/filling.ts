import type { CoverWords } from '../../idle/cover-words.js';
import type { WordLoaders } from '../language.js';

/** Words that filling in takes behind the first field: signing, drafts, being away, help. */
export interface FillingWords {
  signature: {
    method: string;
    methodHint: string;
    methods: Record<'typed' | 'drawn', string>;
    draw: string;
    drawHint: string;
    undo: string;
    clear: string;
    blank: string;
    drawn: string;
    /** Said when the last stroke was taken back and others stand. */
    undone: string;
    padMissing: string;
  };
  draft: {
    found: string;
    begunBy: string;
    changedAt: string;
    resume: string;
    afresh: string;
    enterAgain: string;
    kept: string;
    leftOut: string;
    keepAll: string;
    keepAllHint: string;
    clear: string;
    clearSure: string;
    clearYes: string;
    clearNo: string;
    notKept: string;
    elsewhere: string;
    formChanged: string;
    formChangedLead: string;
    reworded: string;
    noLongerFit: string;
    newlyAsked: string;
  };
  /** Nobody has touched the page for a while. */
  away: CoverWords;
  help: {
    lead: string;
    subject: string;
    filledSoFar: string;
    filledSoFarHint: string;
    about: string;
    back: string;
  };
}

export const FILLING_WORDS: WordLoaders<FillingWords> = {
  ar: () => import('./filling.ar.js').then((module) => module.fillingAr),
  en: () => import('./filling.en.js').then((module) => module.fillingEn),
};
