import type { OrganisationContact, ServedField } from '@member-services/contract/forms';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { contactPanel } from '../../failures/failure-panel.js';
import type { FieldChangeEvent } from '../../fields/field-input.js';
import { heading } from '../../look/heading.js';
import type { TrackingLanguage } from './tracking-words.js';

/** Id of the words for a case that was not found, for `focusOn`. */
export const UNKNOWN_ID = 'unknown';

export interface LookupView {
  reference: string;
  token: string;
  /** Somebody tried to look up without filling in both. */
  asked: boolean;
  /** A look-up found nothing: one sentence, whatever of the two was wrong. */
  unknown: boolean;
  contact: OrganisationContact | null;
  onEnter: (name: string, text: string) => void;
  onFind: () => void;
  /** What stands below it, for whoever lost their link. */
  lost: TemplateResult;
}

/** Looking up a case by reference and link code. */
export function lookupView(view: LookupView, language: TrackingLanguage, level: number): TemplateResult {
  const { words } = language;
  const { lookup } = words.tracking;
  const reference = {
    name: 'reference',
    type: 'text',
    label: lookup.reference,
    hint: lookup.referenceHint,
    required: true,
    maxLength: 30,
  } as const satisfies ServedField;
  const token = { ...reference, name: 'token', label: lookup.token, hint: lookup.tokenHint, maxLength: 200 };
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    view.onFind();
  };
  const handleEnter = ({ name, input }: FieldChangeEvent) =>
    view.onEnter(name, typeof input === 'string' ? input : '');
  return html`<header class=${view.unknown ? 'stack' : 'stack tight'}>
      ${heading(level, 'title', words.tracking.title)}
      ${view.unknown ? unknownPanel(view.contact, language, level + 1) : html`<p class="lead">${lookup.lead}</p>`}
    </header>
    <form class="lookup" novalidate @submit=${handleSubmit} @field-change=${handleEnter}>
      <member-text-field
        id="lookup-reference"
        .definition=${reference}
        .value=${view.reference}
        .error=${view.asked && !view.reference.trim() ? lookup.referenceMissing : ''}
        .language=${language}
      ></member-text-field>
      <member-text-field
        id="lookup-token"
        .definition=${token}
        .value=${view.token}
        .error=${view.asked && !view.token.trim() ? lookup.tokenMissing : ''}
        .language=${language}
      ></member-text-field>
      <div class="buttons"><button class="button" type="submit">${lookup.find}</button></div>
    </form>
    ${view.lost}`;
}

function unknownPanel(
  contact: OrganisationContact | null,
  { words }: TrackingLanguage,
  level: number,
): TemplateResult {
  return html`<div class="panel notice" role="alert" part="unknown">
    ${heading(level, 'heading', words.tracking.lookup.unknown, UNKNOWN_ID)}
    <p>${words.tracking.lookup.unknownLead}</p>
    ${contact ? contactPanel(contact, words.common) : html`<slot></slot>`}
  </div>`;
}
