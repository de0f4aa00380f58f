import type { CountForms, WordLoaders } from '../language.js';

/** Words that every element may need: buttons, what fields say, what a failure means. */
export interface CommonWords<Forms extends CountForms = CountForms> {
  next: string;
  back: string;
  change: string;
  retry: string;
  print: string;
  loading: string;
  /** The browser works on a proof against robots; takes a second or two. */
  checking: string;
  yes: string;
  no: string;
  errorPrefix: string;
  problem: string;
  /** Between the entries of a list in a sentence. */
  comma: string;
  optional: string;
  opensNewTab: string;
  field: {
    whyWeAsk: string;
    choose: string;
    remaining: Forms;
    tooLongBy: Forms;
    day: string;
    month: string;
    year: string;
    dateExample: string;
    sameDay: string;
    riyal: string;
    cityNone: string;
    cityFound: Forms;
    addRow: string;
    removeRow: string;
    row: string;
    rowRemoved: string;
    rating: { 1: string; 2: string; 3: string; 4: string; 5: string };
    mobileHint: string;
    nationalIdHint: string;
    ibanHint: string;
  };
  failure: {
    title: string;
    offline: string;
    unreachable: string;
    timeout: string;
    intercepted: string;
    tooManyRequests: string;
    tooManyRequestsFor: Forms;
    tooManyRequestsMinutes: Forms;
    unavailable: string;
    notFound: string;
    refused: string;
    server: string;
    /** A part of the page itself did not arrive. */
    scriptFailed: string;
    reload: string;
    /** Where not everything is kept on this device. */
    reloadLoses: string;
    noAddress: string;
    kept: string;
    meanwhile: string;
    lastVisit: string;
    reach: string;
    phone: string;
    email: string;
    hours: string;
  };
}

export const COMMON_WORDS: WordLoaders<CommonWords> = {
  ar: () => import('./first.ar.js').then((module) => module.commonAr),
  en: () => import('./first.en.js').then((module) => module.commonEn),
};
