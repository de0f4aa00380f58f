import { fieldsOf } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Cms } from '../../data/cms.js';
import { asWritten } from '../../language/lang-of-text.js';
import type { Language } from '../../language/language.js';
import { heading } from '../../look/heading.js';
import { applicantFields } from '../../submission/applicant-fields.js';
import { fieldGroup, trap } from '../../submission/field-group.js';
import { privacyNotice } from '../../submission/privacy-notice.js';
import type { SayFault } from '../../submission/problem.js';
import { STUCK_ID, stuckPanel } from '../../submission/stuck-panel.js';
import type { Keeping } from '../../draft/keeping.js';
import type { RequestContent } from './request-body.js';
import type { Landing, RequestFlow } from './request-flow.js';
import { stepKey } from './request-steps.js';
import type { RequestStep } from './request-steps.js';
import type { RequestTables } from './request-words.js';
import { progress } from './step-view.js';

/** Id of the step's heading. */
export const STEP_ID = 'step';

/** Id of what takes focus after a move. */
export function landingId({ closing, way }: RequestFlow, landing: Exclude<Landing, object>): string {
  const ids = {
    step: STEP_ID,
    problems: closing?.SUMMARY_ID,
    failure: way.stuck ? STUCK_ID : closing?.FAILURE_ID,
    receipt: closing?.RECEIPT_ID,
  };
  return ids[landing] ?? STEP_ID;
}

/** All that the views of a request are made from. */
export interface RequestView {
  content: RequestContent;
  flow: RequestFlow;
  /** Without it only as far as the first field. */
  isWhole: boolean;
  language: Language<RequestTables>;
  cms: Cms;
  /** Level of the element's own heading; the form's headings stand one below. */
  level: number;
  onReload: () => void;
  /** What this device keeps of it. */
  keeping: () => Keeping;
  /** What is said of a form that was gone on with or has changed; nothing else stands there. */
  differences: unknown;
}

/** The form on one of its steps: progress, what is wrong, what is asked, and the ways on and back. */
export function formView(view: RequestView): TemplateResult {
  const { content, flow, language, cms, level } = view;
  const { submission } = language.words;
  const steps = flow.steps(content);
  const step = flow.step(content);
  const at = steps.findIndex((one) => stepKey(one) === stepKey(step));
  const say: SayFault = flow.closing?.sayFaults(language) ?? (() => '');
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void flow.next(content, cms, submission.check.noticeRead);
  };
  return html`<form class="form" novalidate autocomplete="on" @submit=${handleSubmit} part="form">
    ${progress(language.say(submission.step, { step: at + 1, steps: steps.length }), at + 1, steps.length)}
    ${heading(level + 1, 'subtitle', stepTitle(step, flow, language), STEP_ID)}
    ${flow.closing?.faultSummary(view, say)} ${view.differences} ${notSent(view)}
    ${stepContents(view, step, say)} ${view.isWhole ? waysOn(view, step, at) : nothing}
  </form>`;
}

/** The ways on and back; above them what only a program fills in. */
function waysOn(view: RequestView, step: RequestStep, at: number): TemplateResult {
  const { content, flow, language } = view;
  const { common } = language.words;
  const { isSending } = flow;
  return html`${trap(flow.filled.trap, (value) => flow.fillTrap(value))}
    <div class="buttons">
      <button class="button" type="submit" aria-disabled=${isSending || flow.way.slow ? 'true' : nothing}>
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
    <p class=${flow.way.slow ? 'muted' : 'visually-hidden'} role="status">
      ${isSending ? sendLabel(view) : flow.way.slow ? common.loading : ''}
    </p>`;
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
  return flow.problems.length > 0 ? html`${`${common.errorPrefix} `}${title}` : title;
}

function notSent({ content, flow, language, onReload, keeping }: RequestView): unknown {
  const { state } = flow.sending;
  const contact = content.service.organisation;
  if (flow.way.stuck) return stuckPanel(flow.way, keeping, contact, language);
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
  const fields = applicantFields(content.service.applicant, content.service.audience, applicant);
  return html`${privacyNotice(privacy, language, view.level + 2, noticeText(view), onOpen)}
  ${fieldGroup({
    ...shared,
    area: 'applicant',
    fields,
    asked: view.isWhole ? fields : fields.slice(0, 1),
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
