import type { InquiryCategory } from '@member-services/contract/forms';
import type { WordLoaders } from '../language.js';

/** Words of `<member-inquiry>`; what every sent form says stands in `submission`. */
export interface InquiryWords {
  title: string;
  lead: string;
  category: string;
  categories: Record<InquiryCategory, string>;
  yourMessage: string;
  yourDetails: string;
  reach: string;
  /** The button that brings the field for files. */
  addFile: string;
  toCheck: string;
  checkTitle: string;
  send: string;
  sending: string;
  notSent: string;
  received: string;
  next: string;
  another: string;
  answeredTitle: string;
  answeredLead: string;
  stillSend: string;
}

export const INQUIRY_WORDS: WordLoaders<InquiryWords> = {
  ar: () => import('./inquiry.ar.js').then((module) => module.inquiryAr),
  en: () => import('./inquiry.en.js').then((module) => module.inquiryEn),
};
