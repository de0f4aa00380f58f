import type {
  Locale,
  QuestionFeedbackBody,
  QuestionMissBody,
  Questions,
} from '@member-services/contract/forms';
import type { Cms } from './cms.js';
import { keepLastKnown, lastKnown } from './last-known.js';
import { hasKeys } from './outcome.js';
import type { Outcome } from './outcome.js';

const isQuestions = (data: unknown): data is Questions => hasKeys(data, 'categories', 'questions');
const isAnything = (_data: unknown): _data is unknown => true;

/** `GET /faqs?locale=` */
export async function readQuestions(
  cms: Cms,
  locale: Locale,
  signal?: AbortSignal,
): Promise<Outcome<Questions>> {
  const outcome = await cms.get(`/faqs?locale=${locale}`, isQuestions, signal);
  if (outcome.ok) keepLastKnown('questions', cms.address, locale, outcome.data);
  return outcome;
}

/** The questions as they stood at the last visit. */
export function lastQuestions(cms: Cms, locale: Locale): Questions | null {
  return lastKnown('questions', cms.address, locale, isQuestions);
}

/** `POST /faqs/:id/feedback`: was this helpful. */
export function giveFeedback(cms: Cms, id: string, body: QuestionFeedbackBody): Promise<Outcome<unknown>> {
  return cms.post(`/faqs/${encodeURIComponent(id)}/feedback`, body, isAnything);
}

/** `POST /faqs/misses`: what was looked for and not found. */
export function reportMiss(cms: Cms, body: QuestionMissBody): Promise<Outcome<unknown>> {
  return cms.post('/faqs/misses', body, isAnything);
}
