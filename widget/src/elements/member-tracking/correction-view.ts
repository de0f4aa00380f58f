import type { ServedField, Tracking } from '@member-services/contract/forms';
import type { FieldInput } from '../../fields/field-input.js';
import { fieldView } from '../../fields/field-view.js';
import { sayFaults } from '../../submission/fault-words.js';
import { errorAt } from '../../submission/problem.js';
import type { CaseActions } from './case-actions.js';
import type { CaseFiles } from './case-files.js';
import type { TrackingLanguage } from './tracking-words.js';

/** What was asked for, in the fields of the form: as it stands where it may be shown, files asked for by name. */
export function correctionView(
  fields: readonly ServedField[],
  { tracking, actions, files }: { tracking: Tracking; actions: CaseActions; files: CaseFiles | null },
  language: TrackingLanguage,
): unknown {
  const say = sayFaults(language);
  return fields.map((field) => {
    const path = field.name.startsWith('applicant.') ? field.name : `answers.${field.name}`;
    const isFile = field.type === 'attachment';
    return fieldView({
      definition: isFile ? { ...field, hint: fileHint(field, tracking, language) } : field,
      value: isFile ? (files?.read(field.name) ?? []) : valueOf(field, tracking, actions),
      error: errorAt(actions.problems, path, say),
      language,
      files,
      id: `field-${path}`,
    });
  });
}

function valueOf({ name }: ServedField, { correction }: Tracking, { corrected }: CaseActions): FieldInput {
  return name in corrected ? corrected[name] : correction?.answers[name];
}

/** The field's own hint, and the names of what was sent before: whoever is asked again knows which file is meant. */
function fileHint(field: ServedField, { attachments }: Tracking, { say, words }: TrackingLanguage): string {
  const names = attachments
    .filter((file) => file.field === field.name)
    .map(({ name }) => `\u2068${name}\u2069`);
  const before =
    names.length > 0 ? say(words.tracking.files.before, { names: names.join(words.common.comma) }) : '';
  return [field.hint, before].filter(Boolean).join(' ');
}
