import type { Locale } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Cms } from '../data/cms.js';
import { lastQuestions } from '../data/questions.js';
import { readingOf } from '../markdown/reading-of.js';
import type { CommonWords } from '../language/messages/common.js';
import { heading } from '../look/heading.js';
import { markdown } from '../markdown/markdown.js';

/** Questions and answers from the last visit. */
export function lastAnswers(
  cms: Cms,
  locale: Locale,
  words: CommonWords,
  level: number,
): TemplateResult | typeof nothing {
  const { questions = [] } = lastQuestions(cms, locale) ?? {};
  if (questions.length === 0) return nothing;
  const look = { headingLevel: level + 1, opensNewTab: words.opensNewTab };
  return html`<section class="stack tight" part="last-answers">
    ${heading(level, 'subtitle', words.failure.meanwhile)}
    <p class="muted small">${words.failure.lastVisit}</p>
    ${questions.map(({ question, answer }) => {
      const { lang, dir } = readingOf(question, locale);
      return html`<details lang=${lang} dir=${dir}>
        <summary>${question}</summary>
        <div class="prose">${markdown(answer, look)}</div>
      </details>`;
    })}
  </section>`;
}
