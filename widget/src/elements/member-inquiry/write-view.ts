import { INQUIRY_CATEGORIES } from '@member-services/contract/forms';
import type { FieldError, Question } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Cms } from '../../data/cms.js';
import type { FieldChangeEvent } from '../../fields/field-input.js';
import { fieldView } from '../../fields/field-view.js';
import { heading } from '../../look/heading.js';
import type * as readerModule from '../../markdown/markdown.js';
import { errorSummary, SUMMARY_ID } from '../../submission/error-summary.js';
import { fieldGroup, trap } from '../../submission/field-group.js';
import { privacyNotice } from '../../submission/privacy-notice.js';
import { errorAt } from '../../submission/problem.js';
import type { SayFault } from '../../submission/problem.js';
import { STUCK_ID, stuckPanel } from '../../submission/stuck-panel.js';
import type { Keeping } from '../../draft/keeping.js';
import { alongWith } from './about.js';
import type { About } from './about.js';
import { categoryField, messageFields, messageFieldsAsked, writerFields } from './inquiry-fields.js';
import type { InquiryContent, InquiryFlow, Landing } from './inquiry-flow.js';
import { ofMessage } from './inquiry-tables.js';
import type { InquiryLanguage } from './inquiry-tables.js';
import type { Suggestions } from './suggestions.js';
import { suggestionsView } from './suggestions-view.js';

/** Id of the form's heading. */
export const STEP_ID = 'step';
/** Id of the button that brings the field for files. */
export const ADD_FILE_ID = 'add-file';

/** Id of what takes focus after a move. */
export function landingId({ closing, way }: InquiryFlow, landing: Exclude<Landing, object>): string {
  const ids = {
    step: STEP_ID,
    problems: SUMMARY_ID,
    failure: way.stuck ? STUCK_ID : closing?.FAILURE_ID,
    receipt: closing?.RECEIPT_ID,
  };
  return ids[landing] ?? STEP_ID;
}

/** All that the form of an inquiry is made from. */
export interface InquiryView {
  content: InquiryContent;
  flow: InquiryFlow;
  cms: Cms;
  suggestions: Suggestions;
  reader: typeof readerModule | null;
  language: InquiryLanguage;
  level: number;
  onNext: () => void;
  /** The notice has changed meanwhile: it is read again. */
  onReload: () => void;
  /** What this device keeps of it. */
  keeping: () => Keeping;
  onOpenNotice: () => void;
  /** The person wishes to add a file. */
  onAddFile: () => void;
  onAnswered: (question: Question) => void;
  /** Subject or message has changed. */
  onTyped: () => void;
}

/** The form, being written or being checked. */
export function inquiryForm(view: InquiryView): TemplateResult {
  const { flow, language, level, content } = view;
  const { common, inquiry } = language.words;
  const say: SayFault = flow.closing?.sayFaults(language) ?? (() => '');
  const { isSending } = flow;
  const isChecking = flow.step === 'check';
  const title = isChecking ? inquiry.checkTitle : inquiry.yourMessage;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    view.onNext();
  };
  return html`<form class="form" novalidate @submit=${handleSubmit} part="form">
    ${heading(level, 'subtitle', flow.problems.length > 0 ? `${common.errorPrefix} ${title}` : title, STEP_ID)}
    ${errorSummary(
      flow.problems,
      say,
      language,
      level + 1,
      (problem: FieldError) => flow.follow(problem),
      (path) => labelAt(path, language),
    )}
    ${notSent(view)}
    ${
      isChecking
        ? (flow.closing?.checkView(content, flow, say, language, level + 1) ?? nothing)
        : writing(view, say)
    }
    ${trap(flow.filled.trap, (value) => flow.fillTrap(value))}
    <div class="buttons">
      <button class="button" type="submit" aria-disabled=${isSending || flow.way.slow ? 'true' : nothing}>
        ${isSending ? inquiry.sending : isChecking ? inquiry.send : inquiry.toCheck}
      </button>
      ${
        isChecking && !isSending
          ? html`<button class="link-button" type="button" @click=${() => flow.change(null)}>
              ${common.back}
            </button>`
          : nothing
      }
    </div>
    <p class=${flow.way.slow ? 'muted' : 'visually-hidden'} role="status">
      ${isSending ? inquiry.sending : flow.way.slow ? common.loading : ''}
    </p>
  </form>`;
}

function writing(view: InquiryView, say: SayFault): TemplateResult {
  const { content, flow, language, level } = view;
  const { common, inquiry } = language.words;
  const { privacy } = content.catalogue.notices;
  const look = { headingLevel: level + 2, opensNewTab: common.opensNewTab };
  const notice = view.reader?.markdownAsWritten(privacy.body, look, language.locale) ?? common.loading;
  const shared = { problems: flow.problems, say, language };
  const handleCategory = ({ input }: FieldChangeEvent) => {
    const category = INQUIRY_CATEGORIES.find((one) => one === input);
    if (category) flow.choose(category);
  };
  const kind = html`<div @field-change=${handleCategory}>
    ${fieldView({
      definition: categoryField(language.words),
      value: flow.category ?? undefined,
      error: errorAt(flow.problems, 'category', say),
      language,
      id: 'field-category',
    })}
  </div>`;
  return html`${privacyNotice(privacy, language, level + 1, notice, view.onOpenNotice)}
    ${flow.about ? nothing : kind}
    ${fieldGroup({
      ...shared,
      area: 'answers',
      fields: messageFieldsAsked(language.locale, flow.hasFiles),
      inputs: flow.filled.answers,
      files: flow.filesOf(content.catalogue, view.cms),
      onChange: (name, input) => {
        flow.enter('answers', name, input);
        view.onTyped();
      },
    })}
    ${
      flow.hasFiles
        ? nothing
        : html`<div class="buttons">
            <button class="button quiet" type="button" id=${ADD_FILE_ID} @click=${view.onAddFile}>
              ${inquiry.addFile}
            </button>
          </div>`
    }
    ${flow.about ? takingAlong(flow.about, view) : nothing}
    ${suggestionsView(view.suggestions, language, level + 1, view.onAnswered)}
    <div class="stack tight">
      ${heading(level + 1, 'subtitle', inquiry.yourDetails)}
      <p class="muted">${inquiry.reach}</p>
    </div>
    ${fieldGroup({
      ...shared,
      area: 'applicant',
      fields: writerFields(language.words),
      inputs: flow.filled.applicant,
      onChange: (name, input) => flow.enter('applicant', name, input),
    })}`;
}

/** Whoever is asked sees where the person stands, if they wish so; nothing goes along that they did not agree to. */
function takingAlong(about: About, { flow, language }: InquiryView): unknown {
  const { filling } = language.words;
  if (!filling || alongWith(about).fields.length === 0) return nothing;
  return html`<label class="keep-all">
    <input
      type="checkbox"
      id="take-along"
      .checked=${flow.withAnswers}
      @change=${(event: Event) =>
        flow.takeAlong(event.target instanceof HTMLInputElement && event.target.checked)}
    />
    <span>
      ${filling.help.filledSoFar}
      <span class="muted small">${filling.help.filledSoFarHint}</span>
    </span>
  </label>`;
}

/** The name of the field or consent that a fault concerns. */
function labelAt(path: string, { words, locale }: InquiryLanguage): string {
  if (path === 'category') return words.inquiry.category;
  const [area, name] = path.split('.');
  if (area === 'consent') return words.submission.check.noticeRead.replace(/\.$/, '');
  const fields = area === 'applicant' ? writerFields(words) : area === 'answers' ? messageFields(locale) : [];
  return fields.find((field) => field.name === name)?.label ?? '';
}

function notSent({ content, flow, language, onReload, keeping }: InquiryView): unknown {
  const { state } = flow.sending;
  const contact = content.catalogue.organisation;
  if (flow.way.stuck) return stuckPanel(flow.way, keeping, contact, language);
  if (state.status !== 'failed' || !flow.closing) return nothing;
  return flow.closing.sendingFailure(state.failure, ofMessage(language), contact, onReload);
}
