import type { CountForms, WordLoaders } from '../language.js';

/** Words of `<member-faqs>`, and of the answers that are suggested while somebody asks. */
export interface QuestionsWords<Forms extends CountForms = CountForms> {
  title: string;
  lead: string;
  search: string;
  searchHint: string;
  categories: string;
  allCategories: string;
  found: Forms;
  none: string;
  noneLead: string;
  noneInCategory: string;
  notFound: string;
  notFoundLead: string;
  ask: string;
  backToQuestions: string;
  belief: string;
  fact: string;
  relatedServices: string;
  helpful: string;
  helpfulYes: string;
  helpfulNo: string;
  comment: string;
  commentHint: string;
  sendFeedback: string;
  thanks: string;
  feedbackFailed: string;
  suggested: Forms;
  suggestedLead: string;
  answeredMe: string;
}

export const QUESTIONS_WORDS: WordLoaders<QuestionsWords> = {
  ar: () => import('./questions.ar.js').then((module) => module.questionsAr),
  en: () => import('./questions.en.js').then((module) => module.questionsEn),
};
