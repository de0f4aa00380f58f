import type { ApplicantAction, ServedField } from '@member-services/contract/forms';
import type { FieldInput } from '../../fields/field-input.js';
import { attachedFiles } from '../../submission/files/attached-file.js';
import type { CaseActions } from './case-actions.js';
import type { TrackingLanguage } from './tracking-words.js';

/** Something that was entered for a case and has no form to stand in any more, under its label. */
export interface KeptText {
  label: string;
  text: string;
}

/** What was entered for an action that is offered no more; its files must be chosen again. */
export function textsOf(
  action: ApplicantAction,
  actions: CaseActions,
  fields: readonly ServedField[],
  { words }: TrackingLanguage,
): KeptText[] {
  return [
    ...(action === 'supplyCorrection' ? correctedTexts(actions, fields) : []),
    { label: words.tracking.action[action].words, text: actions.wordsOf(action) },
    { label: words.tracking.files.again, text: actions.fileNamesOf(action).join('\n') },
  ].filter(isWritten);
}

/** What was entered in fields that a correction asks for no more. */
export function textsInFields(
  isMeant: (field: string) => boolean,
  actions: CaseActions,
  fields: readonly ServedField[],
  { words }: TrackingLanguage,
): KeptText[] {
  const asked = fields.filter(({ name }) => isMeant(name));
  const files = actions.fileNamesOf('supplyCorrection', isMeant).join('\n');
  return [...correctedTexts(actions, asked), { label: words.tracking.files.again, text: files }].filter(
    isWritten,
  );
}

const isWritten = ({ text }: KeptText) => text.trim() !== '';

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
