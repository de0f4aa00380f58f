import type { ServedField } from '@member-services/contract/forms';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldInput } from '../fields/field-input.js';
import { asWritten } from '../language/lang-of-text.js';
import type { Language } from '../language/language.js';
import type { CommonWords } from '../language/messages/common.js';
import type { SubmissionWords } from '../language/messages/submission.js';
import { heading } from '../look/heading.js';
import { answerInWords } from './answer-in-words.js';

type Words = { common: CommonWords; submission: SubmissionWords };

/** A group of answers to read back, and how to get to where they are given. */
export interface AnswerGroup {
  title: string;
  area: 'applicant' | 'answers';
  fields: readonly ServedField[];
  inputs: Record<string, FieldInput>;
  onChange: (path: string) => void;
}

/** Answers read back, each with a way to change it. */
export function answersView(group: AnswerGroup, language: Language<Words>, level: number): TemplateResult {
  const { common, submission } = language.words;
  const reading = {
    locale: language.locale,
    words: common,
    digits: language.digits,
    notAnswered: submission.check.notAnswered,
  };
  return html`<section class="stack tight" part="answers">
    ${heading(level, 'subtitle', asWritten(group.title, language.locale))}
    <dl class="answers">
      ${group.fields.map((field) => {
        const label = asWritten(field.label, language.locale);
        return html`<div class="answer">
          <dt>${label}</dt>
          <dd class="value">
            ${answerInWords(field, group.inputs[field.name], reading)}
            ${
              field.type === 'nationalId' && group.inputs[field.name]
                ? html`<span class="small muted">${submission.check.lookAgain}</span>`
                : ''
            }
          </dd>
          <dd>
            <button
              class="link-button"
              type="button"
              @click=${() => group.onChange(`${group.area}.${field.name}`)}
            >
              ${common.change}<span class="visually-hidden"> ${label}</span>
            </button>
          </dd>
        </div>`;
      })}
    </dl>
  </section>`;
}
