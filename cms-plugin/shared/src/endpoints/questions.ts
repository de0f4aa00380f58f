import type { Locale } from '../text/localised-text.js';
import type { Guard } from './submissions.js';
import type { DocumentLink } from './catalogue.js';

export const QUESTION_KINDS = ['question', 'misconception'] as const;
/** A misconception holds the belief in `question` and the fact in `answer` (policy C7). */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface QuestionCategory {
  id: string;
  name: string;
}

/** One entry of `GET /faqs?locale=`. */
export interface Question {
  id: string;
  slug: string;
  kind: QuestionKind;
  category: string;
  question: string;
  /** Markdown: paragraphs and simple lists. */
  answer: string;
  /** Of both languages: people search in either. */
  keywords: string[];
  relatedServices: DocumentLink[];
}

/** `GET /faqs?locale=` */
export interface Questions {
  locale: Locale;
  categories: QuestionCategory[];
  questions: Question[];
}

/** `POST /faqs/:id/feedback` */
export interface QuestionFeedbackBody {
  idempotencyKey: string;
  helpful: boolean;
  comment?: string;
  guard?: Guard;
}

/** `POST /faqs/misses`: what people looked for and did not find, numbers and names removed before storing (C1). */
export interface QuestionMissBody {
  query: string;
  locale: Locale;
  guard?: Guard;
}

export const DOCUMENT_KINDS = ['bylaws', 'guide', 'form', 'policy', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** One entry of `GET /documents?locale=` (policy D2). */
export interface PublicDocument {
  slug: string;
  kind: DocumentKind;
  version: string;
  /** `YYYY-MM-DD` or null while it is a draft. */
  effectiveOn: string | null;
  /** The text is not adopted yet; shown as such. */
  draft: boolean;
  title: string;
  summary: string;
  /** Markdown with numbered clauses; empty where the document is a file. */
  body: string;
  /** Address of the file, relative to the CMS or absolute; null where the document is a body. */
  file: { url: string; name: string; mediaType: string; size: number } | null;
}

/** `GET /documents?locale=` */
export interface Documents {
  locale: Locale;
  documents: PublicDocument[];
}
