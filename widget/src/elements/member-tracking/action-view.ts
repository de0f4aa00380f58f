import { APPLICANT_ACTIONS, PRIVACY_RIGHTS } from '@member-services/contract/forms';
import type {
  ApplicantAction,
  CaseFileField,
  PrivacyRight,
  ServedField,
  Tracking,
} from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { failureSentence } from '../../failures/failure-panel.js';
import type { FieldChangeEvent } from '../../fields/field-input.js';
import { heading } from '../../look/heading.js';
import { sayFaults } from '../../submission/fault-words.js';
import { errorAt } from '../../submission/problem.js';
import type { CaseActions } from './case-actions.js';
import type { CaseFiles } from './case-files.js';
import type { CorrectionReading } from './correction-reading.js';
import { correctionView } from './correction-view.js';
import { notArrivedPanel } from './late-part.js';
import { dayInBothCalendars } from './tracking-words.js';
import type { TrackingLanguage } from './tracking-words.js';
import { lastDayOf } from './what-next.js';

/** Id of the open form's heading, of the words for a failure, and of what is missing, for `focusOn`. */
export const ACTION_ID = 'action';
export const ACTION_FAILED_ID = 'action-failed';

const WORDS_LENGTH = 5_000;

export interface ActionView {
  tracking: Tracking;
  actions: CaseActions;
  /** The fields to correct, as far as they could be read. */
  correction: Pick<CorrectionReading, 'fields' | 'unread'>;
  /** What keeps the field for files beside words from standing there. */
  lateFiles: unknown;
  /** What was entered and has no form to stand in any more. */
  kept: unknown;
  /** `null` closes the form; taking a consent back names its purpose. */
  onChoose: (action: ApplicantAction | null, purpose?: string) => void;
  onSend: () => void;
  /** The files that go with an action. */
  filesOf: (action: ApplicantAction) => CaseFiles | null;
}

/** What the applicant may do now, what the association waits for first, then in the order of the contract; each as a button that opens its form. */
export function actionsView(view: ActionView, language: TrackingLanguage, level: number): unknown {
  const { tracking, actions } = view;
  const { words } = language;
  const allowed = APPLICANT_ACTIONS.filter(
    (action) => tracking.actions.includes(action) && !isPrivacyRight(action),
  );
  const offered = [...allowed.filter(isPrimary), ...allowed.filter((action) => !isPrimary(action))];
  return html`${
    actions.state.status === 'conflict'
      ? html`<div class="panel notice" role="alert" id=${ACTION_FAILED_ID} tabindex="-1">
          <p>${words.tracking.conflict}</p>
        </div>`
      : nothing
  }
  ${view.kept}
  ${
    offered.length > 0
      ? html`<section class="stack actions" part="actions">
          ${heading(level, 'subtitle', words.tracking.actions)}
          ${offered.map((action) =>
            action === actions.open
              ? actionForm(view, action, language, level + 1)
              : html`<div class="buttons">
                  <button
                    class=${isPrimary(action) ? 'button' : 'button quiet'}
                    type="button"
                    id=${chooseId(action)}
                    aria-expanded="false"
                    @click=${() => view.onChoose(action)}
                  >
                    ${words.tracking.action[action].button}
                  </button>
                </div>`,
          )}
        </section>`
      : nothing
  }`;
}

/** Id of the button that opens an action's form, for `focusOn`. */
export function chooseId(action: ApplicantAction | null, purpose?: string): string {
  return ['choose', action, purpose].filter(Boolean).join('-');
}

/** Rights over one's own data have a section of their own. */
export function isPrivacyRight(action: ApplicantAction): action is PrivacyRight {
  return PRIVACY_RIGHTS.some((right) => right === action);
}

/** What the association waits for stands out. */
const PRIMARY: readonly ApplicantAction[] = ['supplyCorrection', 'confirmDelivery'];
const isPrimary = (action: ApplicantAction) => PRIMARY.includes(action);

/** Actions that take words only if the person likes to give some. */
const OPTIONAL_WORDS: readonly ApplicantAction[] = ['supplyCorrection', 'withdraw', 'reopen', 'see', 'erase'];

/** The form of the action that is open. */
export function actionForm(
  view: ActionView,
  action: ApplicantAction,
  language: TrackingLanguage,
  level: number,
): TemplateResult {
  const { actions, onSend, onChoose } = view;
  const { words } = language;
  const texts = words.tracking.action[action];
  const isSending = actions.state.status === 'sending';
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    onSend();
  };
  const handleField = ({ name, input }: FieldChangeEvent) => {
    if (name === 'words') actions.write(action, typeof input === 'string' ? input : '');
    else actions.correct(name, input);
  };
  return html`<form
    class="panel action"
    part="action"
    novalidate
    @submit=${handleSubmit}
    @field-change=${handleField}
  >
    ${heading(level, 'heading', texts.button, ACTION_ID)}
    <p>${texts.lead}</p>
    ${lastDay(action, view, language)}
    ${action === 'supplyCorrection' ? correctedFields(view, language) : nothing}
    ${texts.words ? wordsField(action, actions, language) : nothing} ${filesField(action, view, language)}
    ${failed(actions, language)}
    <div class="buttons">
      <button class="button" type="submit" aria-disabled=${isSending ? 'true' : nothing}>
        ${isSending ? words.tracking.sending : texts.send}
      </button>
      <button class="link-button" type="button" @click=${() => onChoose(null)}>${words.common.back}</button>
    </div>
  </form>`;
}

/** Until when it can be done: whoever hesitates knows how long they may. */
function lastDay(action: ApplicantAction, { tracking }: ActionView, language: TrackingLanguage): unknown {
  const day = lastDayOf(action, tracking);
  if (!day) return nothing;
  return html`<p>
    <strong
      >${language.say(language.words.tracking.possibleUntil, { date: dayInBothCalendars(day, language) })}</strong
    >
  </p>`;
}

function correctedFields(view: ActionView, language: TrackingLanguage): unknown {
  const { tracking, actions, correction } = view;
  const { fields, unread } = correction;
  if (unread) return notArrivedPanel(unread, language);
  return correctionView(fields, { tracking, actions, files: view.filesOf('supplyCorrection') }, language);
}

/** Files beside words, under the name that the interface gives them. */
export const FILES_OF_ACTION: Partial<Record<ApplicantAction, CaseFileField>> = {
  message: 'message',
  objectDelivery: 'message',
  appeal: 'appeal',
};

function filesField(action: ApplicantAction, view: ActionView, language: TrackingLanguage): unknown {
  const name = FILES_OF_ACTION[action];
  if (!name) return nothing;
  const { label, hint } = language.words.tracking.files;
  const definition = {
    name,
    type: 'attachment',
    label,
    hint,
    required: false,
  } as const satisfies ServedField;
  const files = view.filesOf(action);
  return html`<member-attachment-field
      id="field-files"
      .definition=${definition}
      .value=${files?.read(name) ?? []}
      .error=${errorAt(view.actions.problems, `answers.${name}`, sayFaults(language))}
      .language=${language}
      .files=${files}
    ></member-attachment-field>
    ${view.lateFiles}`;
}

function wordsField(
  action: ApplicantAction,
  actions: CaseActions,
  language: TrackingLanguage,
): TemplateResult {
  const { tracking } = language.words;
  const definition = {
    name: 'words',
    type: 'textarea',
    label: tracking.action[action].words,
    required: !OPTIONAL_WORDS.includes(action),
    maxLength: WORDS_LENGTH,
  } as const satisfies ServedField;
  const missing = action === 'supplyCorrection' ? tracking.nothingEntered : tracking.wordsMissing;
  return html`<member-textarea-field
    id="field-words"
    .definition=${definition}
    .value=${actions.wordsOf(action)}
    .error=${actions.state.status === 'missing' ? missing : ''}
    .language=${language}
  ></member-textarea-field>`;
}

function failed({ state }: CaseActions, language: TrackingLanguage): unknown {
  if (state.status === 'unfinished') {
    return html`<div class="panel danger" role="alert" id=${ACTION_FAILED_ID} tabindex="-1">
      <p>${language.words.tracking.files.unfinished}</p>
    </div>`;
  }
  if (state.status !== 'failed') return nothing;
  const { common, tracking, submission } = language.words;
  const isChallenge =
    state.failure.cause === 'refused' &&
    state.failure.errors.some(({ code }) => code === 'challengeRequired');
  return html`<div class="panel danger" role="alert" id=${ACTION_FAILED_ID} tabindex="-1">
    <p><strong>${tracking.failed}</strong></p>
    <p>${isChallenge ? submission.failed.challenge : failureSentence(state.failure, language)}</p>
    <p>${common.failure.kept}</p>
  </div>`;
}
