import type { OrganisationContact, ServedField } from '@member-services/contract/forms';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { contactPanel } from '../../failures/failure-panel.js';
import type { FieldChangeEvent } from '../../fields/field-input.js';
import { heading } from '../../look/heading.js';
import type { LookUp } from './look-up.js';
import type { TrackingLanguage } from './tracking-words.js';

/** Id of the words for a case that was not found, for `focusOn`. */
export const UNKNOWN_ID = 'unknown';

export interface LookupView {
  /** What was typed; where it found nothing there is one sentence, whatever of the two was wrong. */
  lookup: LookUp;
  onFind: () => void;
  /** What was entered for a case that the link no longer opens. */
  kept: unknown;
  /** What stands below it, for whoever lost their link. */
  lost: TemplateResult;
}

/** Looking up a case by reference and link code. */
export function lookupView(view: LookupView, language: TrackingLanguage, level: number): TemplateResult {
  const { words } = language;
  const { lookup } = words.tracking;
  const typed = view.lookup;
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
    typed.enter(name, typeof input === 'string' ? input : '');
  return html`<header class=${typed.unknown ? 'stack' : 'stack tight'}>
      ${heading(level, 'title', words.tracking.title)}
      ${typed.unknown ? unknownPanel(typed.contact, language, level + 1) : html`<p class="lead">${lookup.lead}</p>`}
    </header>
    ${view.kept}
    <form class="lookup" novalidate @submit=${handleSubmit} @field-change=${handleEnter}>
      <member-text-field
        id="lookup-reference"
        .definition=${reference}
        .value=${typed.reference}
        .error=${typed.asked && !typed.reference.trim() ? lookup.referenceMissing : ''}
        .language=${language}
      ></member-text-field>
      <member-text-field
        id="lookup-token"
        .definition=${token}
        .value=${typed.token}
        .error=${typed.asked && !typed.token.trim() ? lookup.tokenMissing : ''}
        .language=${language}
      ></member-text-field>
      <div class="buttons"><button class="button" type="submit">${lookup.find}</button></div>
    </form>
    ${view.lost}`;
}

function unknownPanel(
  contact: OrganisationContact | null,
  language: TrackingLanguage,
  level: number,
): TemplateResult {
  const { words } = language;
  return html`<div class="panel notice" role="alert" part="unknown">
    ${heading(level, 'heading', words.tracking.lookup.unknown, UNKNOWN_ID)}
    <p>${words.tracking.lookup.unknownLead}</p>
    ${contact ? contactPanel(contact, language) : html`<slot></slot>`}
  </div>`;
}
