import type { PreferredChannel } from '@member-services/contract/forms';
import type { CountForms, WordLoaders } from '../language.js';

/** Words of what is shown once something that was sent has arrived. */
export interface ReceiptWords<Forms extends CountForms = CountForms> {
  title: string;
  reference: string;
  keep: string;
  copy: string;
  share: string;
  toCalendar: string;
  kept: Record<'copied' | 'calendarSaved' | 'notCopied' | 'notShared', string>;
  calendar: Record<'earliest' | 'latest' | 'due', string>;
  code: string;
  codeNote: string;
  at: string;
  asFirstSent: string;
  next: string;
  nextCheck: string;
  nextDays: Forms;
  nextTold: Record<PreferredChannel, string>;
  nextCommittee: string;
  track: string;
  trackHere: string;
  another: string;
}

export const RECEIPT_WORDS: WordLoaders<ReceiptWords> = {
  ar: () => import('./receipt.ar.js').then((module) => module.receiptAr),
  en: () => import('./receipt.en.js').then((module) => module.receiptEn),
};
