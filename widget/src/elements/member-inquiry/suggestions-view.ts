import type { Question } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { readingOf } from '../../markdown/reading-of.js';
import { heading } from '../../look/heading.js';
import type { InquiryLanguage } from './inquiry-tables.js';
import type { Suggestions } from './suggestions.js';

/**
 * Suggested answers, below what is being written so that nothing above moves; each opens in place. They take no focus
 * and stand in nobody's way.
 */
export function suggestionsView(
  { questions, reader }: Suggestions,
  language: InquiryLanguage,
  level: number,
  onAnswered: (question: Question) => void,
): unknown {
  if (questions.length === 0) return nothing;
  const { words, say, locale } = language;
  const look = { headingLevel: level + 1, opensNewTab: words.common.opensNewTab };
  return html`<section class="panel tint suggestions" part="suggestions">
    ${heading(level, 'heading', say(words.questions.suggested, { count: questions.length }))}
    <p class="small muted">${words.questions.suggestedLead}</p>
    ${repeat(
      questions,
      ({ id }) => id,
      (question) => {
        const asked = readingOf(question.question, locale);
        const answered = readingOf(question.answer, locale);
        return html`<details part="suggestion">
          <summary lang=${asked.lang} dir=${asked.dir}><span>${question.question}</span></summary>
          <div class="stack tight answered">
            <div class="prose" lang=${answered.lang} dir=${answered.dir}>
              ${reader?.markdown(question.answer, look)}
            </div>
            <div>
              <button class="button quiet" type="button" @click=${() => onAnswered(question)}>
                ${words.questions.answeredMe}
              </button>
            </div>
          </div>
        </details>`;
      },
    )}
  </section>`;
}
