import type { ServedField } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { failureSentence } from '../../failures/failure-panel.js';
import type { FieldChangeEvent } from '../../fields/field-input.js';
import { heading } from '../../look/heading.js';
import { LOST_CONTACT_ID, LOST_FAILED_ID, LOST_TAKEN_ID } from './lost-link.js';
import type { LostLink } from './lost-link.js';
import type { TrackingLanguage } from './tracking-words.js';

export interface LostLinkView {
  lost: LostLink;
  /** A look-up found nothing: what helps stands open. */
  open: boolean;
  onSend: () => void;
  onAgain: () => void;
}

/** For whoever lost their link: asked by contact, answered with one sentence, whether anything is found or not. */
export function lostLinkView(view: LostLinkView, language: TrackingLanguage, level: number): TemplateResult {
  const { status } = view.lost.state;
  return html`<details class="lost" part="lost" ?open=${view.open || view.lost.begun}>
    <summary>${language.words.tracking.lost.title}</summary>
    ${status === 'taken' ? takenPanel(view, language, level) : askingForm(view, language)}
  </details>`;
}

function askingForm({ lost, onSend }: LostLinkView, language: TrackingLanguage): TemplateResult {
  const { words } = language;
  const { lost: said } = words.tracking;
  const contact = {
    name: 'contact',
    type: 'text',
    label: said.contact,
    hint: said.contactHint,
    required: true,
    maxLength: 254,
  } as const satisfies ServedField;
  const reference = {
    name: 'reference',
    type: 'text',
    label: said.reference,
    hint: said.referenceHint,
    required: false,
    maxLength: 30,
  } as const satisfies ServedField;
  const { state } = lost;
  const fault = state.status === 'asking' ? state.fault : 'none';
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    onSend();
  };
  const handleEnter = ({ name, input }: FieldChangeEvent) =>
    lost.enter(name, typeof input === 'string' ? input : '');
  return html`<form class="lookup" novalidate @submit=${handleSubmit} @field-change=${handleEnter}>
    <p>${said.lead}</p>
    ${
      state.status === 'failed'
        ? html`<div class="panel danger" role="alert" id=${LOST_FAILED_ID} tabindex="-1">
            <p>${failureSentence(state.failure, language)}</p>
            <p>${words.common.failure.kept}</p>
          </div>`
        : nothing
    }
    <member-text-field
      id=${LOST_CONTACT_ID}
      .definition=${contact}
      .value=${lost.contact}
      .error=${fault === 'none' ? '' : said[fault]}
      .language=${language}
    ></member-text-field>
    <member-text-field
      id="lost-reference"
      .definition=${reference}
      .value=${lost.reference}
      .language=${language}
    ></member-text-field>
    <div class="buttons">
      <button class="button quiet" type="submit" aria-disabled=${state.status === 'sending'}>
        ${state.status === 'sending' ? words.tracking.sending : said.send}
      </button>
    </div>
  </form>`;
}

/** The same words whatever was found; the heading takes focus. */
function takenPanel(view: LostLinkView, { words }: TrackingLanguage, level: number): TemplateResult {
  const { lost } = words.tracking;
  const handleAgain = () => {
    view.lost.again();
    view.onAgain();
  };
  return html`<div class="panel success">
    ${heading(level, 'heading', lost.taken, LOST_TAKEN_ID)}
    <p>${lost.takenLead}</p>
    <p>${lost.nothingCame}</p>
    <div class="buttons">
      <button class="button quiet" type="button" @click=${handleAgain}>${lost.again}</button>
    </div>
  </div>`;
}
