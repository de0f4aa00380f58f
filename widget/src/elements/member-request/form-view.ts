import { fieldsOf } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Cms } from '../../data/cms.js';
import { contactPanel } from '../../failures/failure-panel.js';
import { asWritten } from '../../language/lang-of-text.js';
import type { Language } from '../../language/language.js';
import { heading } from '../../look/heading.js';
import { applicantFields } from '../../submission/applicant-fields.js';
import { fieldGroup, trap } from '../../submission/field-group.js';
import { privacyNotice } from '../../submission/privacy-notice.js';
import type { SayFault } from '../../submission/problem.js';
import type { RequestContent } from './request-body.js';
import type { RequestFlow } from './request-flow.js';
import { stepKey } from './request-steps.js';
import type { RequestStep } from './request-steps.js';
import type { RequestTables } from './request-words.js';
import { progress } from './step-view.js';

/** Ids of what takes focus after a move. */
export const STEP_ID = 'step';
export const STUCK_ID = 'stuck';

/** All that the views of a request are made from. */
export interface RequestView {
  content: RequestContent;
  flow: RequestFlow;
  language: Language<RequestTables>;
  cms: Cms;
  /** Level of the element's own heading; the form's headings stand one below. */
  level: number;
  onReload: () => void;
  /** What is said of a form that was gone on with or has changed; nothing else stands there. */
  differences: unknown;
}

/** The form on one of its steps: progress, what is wrong, what is asked, and the ways on and back. */
export function formView(view: RequestView): TemplateResult {
  const { content, flow, language, cms, level } = view;
  const { common, submission } = language.words;
  const steps = flow.steps(content);
  const step = flow.step(content);
  const at = steps.findIndex((one) => stepKey(one) === stepKey(step));
  const say: SayFault = flow.closing?.sayFaults(language) ?? (() => '');
  const isSending = flow.files.awaited || flow.sending.state.status === 'sending';
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void flow.next(content, cms, submission.check.noticeRead);
  };
  return html`<form class="form" novalidate autocomplete="on" @submit=${handleSubmit} part="form">
    ${progress(language.say(submission.step, { step: at + 1, steps: steps.length }), at + 1, steps.length)}
    ${heading(level + 1, 'subtitle', stepTitle(step, flow, language), STEP_ID)}
    ${flow.closing?.faultSummary(view, say)} ${view.differences} ${notSent(view)}
    ${stepContents(view, step, say)} ${trap(flow.filled.trap, (value) => flow.fillTrap(value))}
    <div class="buttons">
      <button class="button" type="submit" aria-disabled=${isSending ? 'true' : nothing}>
        ${step.name === 'check' ? sendLabel(view) : common.next}
      </button>
      ${
        at > 0 && !isSending
          ? html`<button class="link-button" type="button" @click=${() => flow.back(content)}>
              ${common.back}
            </button>`
          : nothing
      }
    </div>
    <p class="visually-hidden" role="status">${isSending ? sendLabel(view) : ''}</p>
  </form>`;
}

function sendLabel({ flow, language }: RequestView): string {
  const { check, failed } = language.words.submission;
  const { status } = flow.sending.state;
  if (flow.files.awaited) return check.waitingForFiles;
  if (status === 'sending') return check.sending;
  return status === 'failed' ? failed.again : check.send;
}

/** The heading carries the error prefix, so that it is heard first (GOV.UK's pattern for page titles). */
function stepTitle(step: RequestStep, flow: RequestFlow, language: Language<RequestTables>): unknown {
  const { common, submission } = language.words;
  const titles = { applicant: submission.applicant.title, check: submission.check.title };
  const title = step.name === 'form' ? asWritten(step.title, language.locale) : titles[step.name];
  return flow.problems.length > 0 ? html`${common.errorPrefix} ${title}` : title;
}

function notSent({ content, flow, language, onReload }: RequestView): unknown {
  const { state } = flow.sending;
  const contact = content.service.organisation;
  const { failure } = language.words.common;
  if (flow.stuck) {
    return html`<div class="panel notice" id=${STUCK_ID} role="alert" tabindex="-1">
      <p>${failure.offline}</p>
      <p>${failure.kept}</p>
      ${contactPanel(contact, language)}
    </div>`;
  }
  if (state.status !== 'failed' || !flow.closing) return nothing;
  return flow.closing.sendingFailure(state.failure, language, contact, onReload);
}

function stepContents(view: RequestView, step: RequestStep, say: SayFault): unknown {
  const { content, flow, language } = view;
  if (step.name === 'check') {
    return flow.closing?.checkContents(view, say) ?? html`<p>${language.words.common.loading}</p>`;
  }
  const shared = { problems: flow.problems, say, language };
  if (step.name === 'form') {
    return fieldGroup({
      ...shared,
      area: 'answers',
      fields: fieldsOf(content.service.form),
      asked: step.fields,
      inputs: flow.filled.answers,
      files: flow.filesOf(content.service, view.cms),
      onChange: (name, input) => flow.enter('answers', name, input),
    });
  }
  const { applicant } = language.words.submission;
  const { privacy } = content.service.notices;
  const onOpen = () => flow.openNotice(content, view.cms);
  return html`${privacyNotice(privacy, language, view.level + 2, noticeText(view), onOpen)}
  ${fieldGroup({
    ...shared,
    area: 'applicant',
    fields: applicantFields(content.service.applicant, content.service.audience, applicant),
    inputs: flow.filled.applicant,
    onChange: (name, input) => flow.enter('applicant', name, input),
  })}`;
}

function noticeText({ content, flow, language, level }: RequestView): unknown {
  const { common } = language.words;
  const look = { headingLevel: level + 3, opensNewTab: common.opensNewTab };
  if (!content.catalogue || !flow.reader) return common.loading;
  return flow.reader.markdownAsWritten(content.catalogue.notices.privacy.body, look, language.locale);
}
