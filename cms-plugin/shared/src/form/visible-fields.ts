import type { Normalised } from '../field/normalised.js';
import { normalised } from '../field/normalised.js';
import type { ConditionValue } from './conditions.js';
import { holds } from './conditions.js';
import type { FieldDefinition, FormDefinition, RowFieldDefinition } from './form-definition.js';
import type { SingleAnswer } from './normalise-answer.js';
import { isSingle, normaliseAnswer } from './normalise-answer.js';
import { isPlainObject, ownValue } from './plain-object.js';
import { fieldsOf } from './walk-form.js';

/** A field that is asked, what came for it, and its answer; of rows and files no answer of its own. */
export interface ShownField<Field> {
  field: Field;
  given: unknown;
  answer: Normalised<SingleAnswer>;
}

/**
 * The fields that are asked, given what came. A hidden field counts as not answered for those that depend on it, and
 * so does an answer that cannot be read.
 * @param attached names of the attachment fields that hold a file
 */
export function shownFields<Field extends FieldDefinition<unknown>>(
  fields: readonly Field[],
  given: unknown,
  attached: readonly string[] = [],
): ShownField<Field>[] {
  const answers = isPlainObject(given) ? given : {};
  const known = new Map<string, ConditionValue>();
  const shown: ShownField<Field>[] = [];
  for (const field of fields) {
    if (field.showWhen && !holds(field.showWhen, known.get(field.showWhen.field))) continue;
    const raw = ownValue(answers, field.name);
    const answer = isSingle(field) ? normaliseAnswer(field, raw) : normalised<SingleAnswer>(undefined);
    known.set(field.name, conditionValue(field, raw, answer, attached));
    shown.push({ field, given: raw, answer });
  }
  return shown;
}

/** The fields of a form that are asked, in order, given the answers so far (as typed or as stored). */
export function visibleFields<Text>(
  form: FormDefinition<Text>,
  answers: unknown,
  attached: readonly string[] = [],
): FieldDefinition<Text>[] {
  return shownFields<FieldDefinition<Text>>(fieldsOf(form), answers, attached).map(({ field }) => field);
}

/** The fields of one row that are asked, given that row's answers. */
export function visibleRowFields<Text>(
  fields: readonly RowFieldDefinition<Text>[],
  row: unknown,
): RowFieldDefinition<Text>[] {
  return shownFields<RowFieldDefinition<Text>>(fields, row).map(({ field }) => field);
}

function conditionValue(
  field: FieldDefinition<unknown>,
  raw: unknown,
  answer: Normalised<SingleAnswer>,
  attached: readonly string[],
): ConditionValue {
  if (field.type === 'attachment') return attached.includes(field.name) ? true : undefined;
  if (field.type === 'repeat') return Array.isArray(raw) && raw.length > 0 ? true : undefined;
  return answer.ok ? answer.value : undefined;
}
