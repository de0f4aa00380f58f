import type { DocumentLink, Question, Questions } from '@member-services/contract/forms';
import type { ContentSnapshot, QuestionContent } from '../content-snapshot.js';
import type { Reading, ServedContent } from './reading.js';

/** `GET /faqs`: every question with its answer. Keywords of both languages: people search in either (policy C3). */
export function serveQuestions(content: ContentSnapshot, reading: Reading): ServedContent<Questions> {
  const data: Questions = {
    locale: reading.locale,
    categories: content.categories.map(({ slug, title }, index) => ({
      id: slug,
      name: reading.text(title, `categories.${String(index)}.name`),
    })),
    questions: content.questions.map((question, index) =>
      serveQuestion(content, question, `questions.${String(index)}`, reading),
    ),
  };
  return { data, meta: reading.meta };
}

function serveQuestion(
  content: ContentSnapshot,
  question: QuestionContent,
  path: string,
  reading: Reading,
): Question {
  return {
    id: question.documentId,
    slug: question.slug,
    kind: question.kind,
    category: question.category?.slug ?? '',
    question: reading.text(question.question, `${path}.question`),
    answer: reading.text(question.answer, `${path}.answer`),
    keywords: Object.values(question.keywords ?? {}).flatMap((words) => words ?? []),
    relatedServices: relatedServices(content, question, path, reading),
  };
}

function relatedServices(
  content: ContentSnapshot,
  question: QuestionContent,
  path: string,
  reading: Reading,
): DocumentLink[] {
  return content.services
    .filter(({ documentId }) => question.relatedServices.some((related) => related.documentId === documentId))
    .map(({ slug, title }, index) => ({
      slug,
      title: reading.text(title, `${path}.relatedServices.${String(index)}.title`),
    }));
}
