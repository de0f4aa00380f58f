import type { DocumentKind } from '@member-services/contract/forms';
import type { WordLoaders } from '../language.js';

/** Words of `<member-documents>`. */
export interface DocumentsWords {
  title: string;
  lead: string;
  kinds: Record<DocumentKind, string>;
  version: string;
  inForceSince: string;
  draft: string;
  read: string;
  back: string;
  download: string;
  none: string;
  gone: string;
  print: string;
  printBlocked: string;
}

export const DOCUMENTS_WORDS: WordLoaders<DocumentsWords> = {
  ar: () => import('./documents.ar.js').then((module) => module.documentsAr),
  en: () => import('./documents.en.js').then((module) => module.documentsEn),
};
