import type { FieldDefinition } from '../form/form-definition.js';
import { isPlainObject } from '../form/plain-object.js';
import { BodyReader } from './body-reader.js';
import { joinPath } from './opened-object.js';

const MAX_VALUES = 100;

/** The fields before the one that is judged, by name; undefined where something is wrong with the field itself. */
export type EarlierFields = Map<string, FieldDefinition | undefined>;

/** Judges a condition: one of its three kinds, on an earlier field, and with values that this field can have. */
export function readShowWhen(reader: BodyReader, earlier: EarlierFields, path: string): void {
  const raw = reader.raw('showWhen');
  if (raw === undefined) return;
  const condition = new BodyReader(raw, ['field', 'equals', 'in', 'notEmpty'], joinPath(path, 'showWhen'));
  const name = condition.requiredLine('field', { maxLength: 40 });
  const controlling = earlier.get(name);
  if (name !== '' && !earlier.has(name)) condition.refuse('field', 'unknownField');
  const kinds = ['equals', 'in', 'notEmpty'].filter((kind) => condition.raw(kind) !== undefined);
  if (kinds.length !== 1) condition.refuse('', kinds.length === 0 ? 'required' : 'tooMany', { max: 1 });
  if (condition.raw('notEmpty') !== undefined && condition.raw('notEmpty') !== true) {
    condition.refuse('notEmpty', 'notAnOption');
  }
  const key = kinds[0] === 'in' ? 'in' : 'equals';
  const wanted = key === 'in' ? condition.list('in', MAX_VALUES) : [condition.raw('equals')];
  if (
    controlling &&
    kinds.length === 1 &&
    kinds[0] !== 'notEmpty' &&
    !wanted.every((value) => fits(controlling, value))
  ) {
    condition.refuse(key, 'notAnOption');
  }
  reader.errors.push(...condition.errors);
}

/** Whether a field could ever be answered so. */
function fits(field: FieldDefinition, value: unknown): boolean {
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
    case 'money':
    case 'rating':
      return typeof value === 'number';
    case 'select':
    case 'radio':
    case 'checkboxes':
      return field.options.some((option) => isPlainObject(option) && option.value === value);
    case 'attachment':
    case 'repeat':
      return false;
    default:
      return typeof value === 'string';
  }
}
