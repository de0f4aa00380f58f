import { APPLICANT_ACTIONS } from '@member-services/contract/forms';
import type { ApplicantAction, ServedField, Tracking } from '@member-services/contract/forms';
import { html, nothing } from 'lit';
import type { FieldInput } from '../../fields/field-input.js';
import { attachedFiles } from '../../submission/files/attached-file.js';
import type { CaseActions } from './case-actions.js';
import type { TrackingLanguage } from './tracking-words.js';

/** Something that was entered for a case and has no form to stand in any more, under its label. */
export interface KeptText {
  label: string;
  text: string;
}

/** What was entered for one case and could not be sent: it stays in view until the person removes it. */
export interface Kept {
  reference: string;
  texts: readonly KeptText[];
}

/**
 * What was entered for actions that a case does not offer.
 * @param tracking the case as it stands; null where it cannot be opened any more, and nothing is offered
 * @param fields what was asked to be corrected, as it stood when it was filled in
 */
export function withoutPlace(
  actions: CaseActions,
  tracking: Pick<Tracking, 'actions'> | null,
  fields: readonly ServedField[],
  { words }: TrackingLanguage,
): { actions: ApplicantAction[]; texts: KeptText[] } {
  const gone = APPLICANT_ACTIONS.filter(
    (action) => !tracking?.actions.includes(action) && actions.hasBegun(action),
  );
  const texts = gone.flatMap((action) => [
    ...(action === 'supplyCorrection' ? correctedTexts(actions, fields) : []),
    { label: words.tracking.action[action].words, text: actions.wordsOf(action) },
    { label: words.tracking.files.label, text: actions.fileNamesOf(action).join('\n') },
  ]);
  return { actions: gone, texts: texts.filter(({ text }) => text.trim() !== '') };
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
export function keptView(
  kept: Kept | null,
  { words }: TrackingLanguage,
  onRemove: () => void,
  lead = '',
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
