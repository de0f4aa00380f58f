import type { Question, ServedField } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldChangeEvent } from '../../fields/field-input.js';
import type { Language } from '../../language/language.js';
import { asWritten } from '../../language/lang-of-text.js';
import { readingOf } from '../../markdown/reading-of.js';
import type { CommonWords } from '../../language/messages/common.js';
import type { QuestionsWords } from '../../language/messages/questions.js';
import type * as readerModule from '../../markdown/markdown.js';
import { fragmentOf } from '../../navigation/route.js';
import type { Feedback } from './feedback-controller.js';

export type QuestionsTables = { common: CommonWords; questions: QuestionsWords };

export interface QuestionView {
  question: Question;
  open: boolean;
  /** Reads Markdown; null until it has arrived. */
  reader: typeof readerModule | null;
  feedback: Feedback;
  /** Address before the fragment that leads to a service; null where services are not on this page. */
  servicesPage: string | null;
  level: number;
  onToggle: (open: boolean) => void;
  onHelpful: (helpful: boolean) => void;
  onComment: (comment: string) => void;
}

const COMMENT_LENGTH = 1_000;

/** A question that opens to its answer; a misconception shows the belief, then the fact (policy C7). */
export function questionView(view: QuestionView, language: Language<QuestionsTables>): TemplateResult {
  const { question, open, onToggle } = view;
  const { questions } = language.words;
  const { lang, dir } = readingOf(question.question, language.locale);
  const isBelief = question.kind === 'misconception';
  const handleToggle = (event: Event) =>
    onToggle(event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open);
  return html`<details
    class=${isBelief ? 'question belief' : 'question'}
    part="question"
    id=${`question-${question.slug}`}
    ?open=${open}
    @toggle=${handleToggle}
  >
    <summary dir=${dir}>
      <span>
        ${isBelief ? html`<span class="badge">${questions.belief}</span> ` : nothing}<span lang=${lang}
          >${question.question}</span
        >
      </span>
    </summary>
    ${open ? opened(view, language) : nothing}
  </details>`;
}

function opened(view: QuestionView, language: Language<QuestionsTables>): TemplateResult {
  const { question } = view;
  const { questions } = language.words;
  return html`<div class="stack answer">
    ${question.kind === 'misconception' ? html`<p class="fact">${questions.fact}</p>` : nothing}
    ${answerView(view, language)} ${related(view, language)} ${helpfulView(view, language)}
  </div>`;
}

/** The answer alone, as suggestions show it too. */
export function answerView(
  { question, reader, level }: Pick<QuestionView, 'question' | 'reader' | 'level'>,
  { words, locale }: Language<{ common: CommonWords }>,
): TemplateResult {
  const { common } = words;
  const { lang, dir } = readingOf(question.answer, locale);
  const look = { headingLevel: level, opensNewTab: common.opensNewTab };
  return html`<div class="prose" part="answer" lang=${lang} dir=${dir}>
    ${reader?.markdown(question.answer, look) ?? html`<p role="status">${common.loading}</p>`}
  </div>`;
}

function related(
  { question, servicesPage }: QuestionView,
  { words, locale }: Language<QuestionsTables>,
): TemplateResult | typeof nothing {
  if (servicesPage === null || question.relatedServices.length === 0) return nothing;
  return html`<p class="related">
    ${words.questions.relatedServices}:
    ${question.relatedServices.map(
      ({ slug, title }) =>
        html`<a href=${servicesPage + fragmentOf({ view: 'services', service: slug })}
          >${asWritten(title, locale)}</a
        > `,
    )}
  </p>`;
}

function helpfulView(view: QuestionView, language: Language<QuestionsTables>): TemplateResult {
  const { feedback, onHelpful, onComment, question } = view;
  const { questions } = language.words;
  if (feedback.status === 'sent') {
    return html`<p class="muted" role="status" id=${thanksId(question)} tabindex="-1">
      ${questions.thanks}
    </p>`;
  }
  if (feedback.status === 'commenting' || (feedback.status === 'failed' && !feedback.helpful)) {
    return commentView(view, feedback, language);
  }
  const label = `helpful-${question.slug}`;
  return html`<div class="helpful" role="group" aria-labelledby=${label}>
      <span id=${label}>${questions.helpful}</span>
      <span class="yes-or-no">
        <button class="choice" type="button" @click=${() => onHelpful(true)}>${questions.helpfulYes}</button>
        <button class="choice" type="button" @click=${() => onComment('')}>${questions.helpfulNo}</button>
      </span>
    </div>
    ${failedView(feedback, questions)}`;
}

function failedView({ status }: Feedback, questions: QuestionsWords): TemplateResult | typeof nothing {
  return status === 'failed' ? html`<p class="failed" role="alert">${questions.feedbackFailed}</p>` : nothing;
}

/** Ids of what takes the place of the buttons, so that focus can go there. */
export const commentId = ({ slug }: Question): string => `comment-${slug}`;
export const thanksId = ({ slug }: Question): string => `thanks-${slug}`;

function commentView(
  { question, onHelpful, onComment }: QuestionView,
  feedback: Extract<Feedback, { comment: string }>,
  language: Language<QuestionsTables>,
): TemplateResult {
  const { questions } = language.words;
  const definition = {
    name: 'comment',
    type: 'textarea',
    label: questions.comment,
    hint: questions.commentHint,
    maxLength: COMMENT_LENGTH,
  } as const satisfies ServedField;
  const handleField = ({ input }: FieldChangeEvent) => onComment(typeof input === 'string' ? input : '');
  return html`<div class="stack tight" @field-change=${handleField}>
    <member-textarea-field
      id=${commentId(question)}
      .definition=${definition}
      .value=${feedback.comment}
      .language=${language}
    ></member-textarea-field>
    ${failedView(feedback, questions)}
    <div class="buttons">
      <button class="button quiet" type="button" @click=${() => onHelpful(false)}>
        ${questions.sendFeedback}
      </button>
    </div>
  </div>`;
}
