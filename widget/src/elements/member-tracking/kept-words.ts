import { APPLICANT_ACTIONS } from '@member-services/contract/forms';
import type { ApplicantAction, ServedField, Tracking } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { FieldInput } from '../../fields/field-input.js';
import type { TrackingLink } from '../../navigation/secret-link.js';
import { attachedFiles } from '../../submission/files/attached-file.js';
import type { CaseActions } from './case-actions.js';
import type { CaseRating } from './case-rating.js';
import type { CorrectionReading } from './correction-reading.js';
import type { TrackingLanguage } from './tracking-words.js';

/** Something that was entered for a case and has no form to stand in any more, under its label. */
interface KeptText {
  label: string;
  text: string;
}

/** What was entered for one case and could not be sent: it stays in view until the person removes it. */
interface Kept {
  reference: string;
  texts: readonly KeptText[];
}

/** Keeps in view what was entered for a case and has no form to stand in any more, until the person removes it. */
export class KeptWords {
  private kept: Kept | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly actions: CaseActions,
    private readonly rating: Pick<CaseRating, 'unsent'>,
    private readonly correction: Pick<CorrectionReading, 'fields'>,
  ) {}

  /** Something was entered that has not been sent, in a form or without one. */
  get unsent(): boolean {
    return this.kept !== null || this.isBegun;
  }

  /** What following a link would lose: what is kept for the same case stays beside it. */
  leftFor({ reference }: TrackingLink): { unsent: boolean } {
    return { unsent: reference === this.kept?.reference ? this.isBegun : this.unsent };
  }

  /** Another case is shown: what is kept for the one before goes. */
  show({ reference }: TrackingLink): void {
    if (this.kept?.reference !== reference) this.remove();
  }

  /**
   * Takes what was entered for actions that the case does not offer any more.
   * @param tracking the case as it stands; null where it cannot be opened, and nothing is offered
   */
  take(link: TrackingLink | null, tracking: Tracking | null, language: TrackingLanguage | null): void {
    const { actions, correction } = this;
    if (!link || !language || (tracking && actions.isSending)) return;
    const gone = APPLICANT_ACTIONS.filter(
      (action) => !tracking?.actions.includes(action) && actions.hasBegun(action),
    );
    const texts = gone.flatMap((action) => textsOf(action, actions, correction.fields, language));
    for (const action of gone) actions.letGoOf(action);
    if (texts.length > 0) {
      this.kept = { reference: link.reference, texts: [...(this.kept?.texts ?? []), ...texts] };
      this.host.requestUpdate();
    }
  }

  remove(): void {
    this.kept = null;
    this.host.requestUpdate();
  }

  /** @param lead why it could not be sent, where nothing else says so */
  view(language: TrackingLanguage, lead = ''): unknown {
    return keptView(this.kept, language, () => this.remove(), lead);
  }

  private get isBegun(): boolean {
    return this.actions.isBegun || this.rating.unsent;
  }
}

function textsOf(
  action: ApplicantAction,
  actions: CaseActions,
  fields: readonly ServedField[],
  { words }: TrackingLanguage,
): KeptText[] {
  return [
    ...(action === 'supplyCorrection' ? correctedTexts(actions, fields) : []),
    { label: words.tracking.action[action].words, text: actions.wordsOf(action) },
    { label: words.tracking.files.label, text: actions.fileNamesOf(action).join('\n') },
  ].filter(({ text }) => text.trim() !== '');
}

function correctedTexts({ corrected }: CaseActions, fields: readonly ServedField[]): KeptText[] {
  return fields.map((field) => ({ label: field.label, text: textOf(field, corrected[field.name]) }));
}

/** Numbers that somebody else could use are told by their end only. */
const SECRET: readonly ServedField['type'][] = ['nationalId', 'iban'];

function textOf(field: ServedField, input: FieldInput): string {
  const files = attachedFiles(input);
  if (files.length > 0) return files.map(({ name }) => name).join('\n');
  const values = Array.isArray(input) ? input : [input];
  const texts = values.filter((one) => typeof one === 'string' || typeof one === 'number').map(String);
  if (SECRET.includes(field.type)) return texts.map((text) => `…${text.slice(-4)}`).join('\n');
  const options = 'options' in field ? field.options : [];
  return texts.map((text) => options.find(({ value }) => value === text)?.label ?? text).join('\n');
}

/** It can be copied from here, and is removed by whoever needs it no longer. */
function keptView(
  kept: Kept | null,
  { words }: TrackingLanguage,
  onRemove: () => void,
  lead: string,
): unknown {
  if (!kept) return nothing;
  return html`<section class="panel stack" part="kept">
    <p><strong>${words.tracking.keptWords}</strong></p>
    ${lead ? html`<p>${lead}</p>` : nothing}
    ${kept.texts.map(
      ({ label, text }) =>
        html`<label class="stack tight">
          <span>${label || words.tracking.keptWords}</span>
          <textarea
            class="kept"
            rows=${text.length > 60 ? 5 : 2}
            readonly
            dir="auto"
            .value=${text}
          ></textarea>
        </label>`,
    )}
    <div class="buttons">
      <button class="link-button" type="button" @click=${onRemove}>${words.tracking.keptRemove}</button>
    </div>
  </section>`;
}
