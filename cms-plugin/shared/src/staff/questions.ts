import type { Locale, LocalisedText } from '../text/localised-text.js';

/** `POST /member-services/cases/:reference/to-question`: the draft made of an answered inquiry (policy C3). */
export interface QuestionDraft {
  /** Document id of the question in the Content Manager. */
  documentId: string;
}

/** `GET /member-services/questions/insights` (policy C1, C11). */
export interface QuestionInsights {
  /** What people looked for and did not find, the most frequent first; numbers and names are removed. */
  misses: QuestionMiss[];
  /** Answers with feedback, those that helped least first. */
  feedback: QuestionHelpfulness[];
}

export interface QuestionMiss {
  query: string;
  locale: Locale;
  count: number;
  /** `YYYY-MM-DD` in Riyadh. */
  firstOn: string;
  lastOn: string;
}

export interface QuestionHelpfulness {
  documentId: string;
  question: LocalisedText;
  helpful: number;
  unhelpful: number;
  /** Comments without any trace of who wrote them. */
  comments: string[];
}

/** One entry of `GET /member-services/services`: what the inbox can be filtered by. */
export interface ServiceChoice {
  slug: string;
  title: LocalisedText;
}
