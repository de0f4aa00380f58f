import type { Validated } from '../endpoints/errors.js';
import { isDayLimit } from '../field/date.js';
import type { FieldDefinition, FieldType, FormDefinition } from '../form/form-definition.js';
import { FIELD_TYPES } from '../form/form-definition.js';
import { isPlainObject } from '../form/plain-object.js';
import { isSafePattern, PATTERN_LENGTH } from '../form/safe-pattern.js';
import type { LocalisedText } from '../text/localised-text.js';
import { LOCALES } from '../text/localised-text.js';
import { BodyReader } from './body-reader.js';
import { given } from './common-parts.js';
import { MAX_ROWS } from './field-schema.js';
import { FIELD_KEYS } from './field-keys.js';
import { joinPath } from './opened-object.js';
import { readShowWhen } from './show-when.js';
import type { EarlierFields } from './show-when.js';

const MAX_STEPS = 30;
const MAX_FIELDS = 100;
const MAX_OPTIONS = 300;
const TEXT_LENGTH = 2_000;
/** Names become keys of answers and of the page's elements. */
const NAME = /^[a-z][A-Za-z0-9]{0,39}$/;
const OPTION_VALUE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const HIDDEN_NAMES = ['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];

/**
 * Whether a value is a well-formed form, as it is saved and as the designer makes it: known types and keys, unique
 * names, conditions on earlier fields, patterns that no text makes slow, at least one language for every text. A form
 * without steps asks for nothing but the applicant's data.
 * Paths are relative to the form: `steps.0.fields.2.pattern`.
 */
export function checkFormDefinition(input: unknown): Validated<FormDefinition> {
  const reader = new BodyReader(input, ['version', 'steps']);
  const version = reader.whole('version', 1, 1_000_000);
  const list = reader.list('steps', MAX_STEPS);
  if (reader.raw('steps') === undefined && !reader.unusable) reader.refuse('steps', 'required');
  const names = new NameRegister();
  const earlier: EarlierFields = new Map();
  const stepNames = new NameRegister();
  const steps = list.flatMap((raw, index) => {
    const path = `steps.${String(index)}`;
    const step = new BodyReader(raw, ['name', 'title', 'fields'], path);
    const name = readName(step, stepNames);
    const title = readLocalised(step, 'title', true) ?? {};
    const fields = readFields(step, names, earlier, path);
    reader.errors.push(...step.errors);
    return [{ name, title, fields }];
  });
  return reader.outcome<FormDefinition>({ ...given('version', version), steps });
}

/** Names that are taken; none may be used twice. */
class NameRegister {
  private readonly taken = new Set<string>();

  take(name: string): boolean {
    if (this.taken.has(name)) return false;
    this.taken.add(name);
    return true;
  }
}

function readName(reader: BodyReader, names: NameRegister): string {
  const name = reader.requiredLine('name', { maxLength: 40, pattern: NAME });
  if (name === '') return name;
  if (HIDDEN_NAMES.includes(name)) reader.refuse('name', 'notAnOption');
  else if (!names.take(name)) reader.refuse('name', 'duplicate');
  return name;
}

function readFields(
  parent: BodyReader,
  names: NameRegister,
  earlier: EarlierFields,
  path: string,
  within?: 'row',
): FieldDefinition[] {
  const list = parent.list('fields', MAX_FIELDS);
  if (list.length === 0 && parent.raw('fields') === undefined) parent.refuse('fields', 'required');
  const fields: FieldDefinition[] = [];
  list.forEach((raw, index) => {
    const field = readField(parent, raw, names, earlier, `${path}.fields.${String(index)}`, within);
    if (field) fields.push(field);
    if (isPlainObject(raw) && typeof raw['name'] === 'string') earlier.set(raw['name'], field);
  });
  return fields;
}

/** Everything about one field is judged; the field itself is given back as it came once nothing is wrong with it. */
function readField(
  parent: BodyReader,
  raw: unknown,
  names: NameRegister,
  earlier: EarlierFields,
  path: string,
  within: 'row' | undefined,
): FieldDefinition | undefined {
  const type = typeOf(raw, within);
  if (!type) {
    parent.errors.push({
      path: joinPath(path, 'type'),
      code: isPlainObject(raw) ? 'notAnOption' : 'invalidType',
      params: {},
    });
    return undefined;
  }
  const reader = new BodyReader(raw, FIELD_KEYS[type], path);
  readName(reader, names);
  readLocalised(reader, 'label', true);
  readLocalised(reader, 'hint', false);
  readLocalised(reader, 'purpose', false);
  reader.flag('required');
  reader.flag('sensitive');
  reader.line('autocomplete', { maxLength: 60 });
  readShowWhen(reader, earlier, path);
  readLimits(reader, type);
  if (type === 'select' || type === 'radio' || type === 'checkboxes' || type === 'city')
    readOptions(reader, type, path);
  if (type === 'repeat') readFields(reader, new NameRegister(), new Map(), path, 'row');
  parent.errors.push(...reader.errors);
  return reader.errors.length === 0 && isField(raw) ? raw : undefined;
}

function typeOf(raw: unknown, within: 'row' | undefined): FieldType | undefined {
  if (!isPlainObject(raw)) return undefined;
  const type = FIELD_TYPES.find((one) => one === raw['type']);
  // Rows hold neither rows nor files.
  return within === 'row' && (type === 'repeat' || type === 'attachment') ? undefined : type;
}

/** Said once every key has been judged. */
function isField(raw: unknown): raw is FieldDefinition {
  return typeOf(raw, undefined) !== undefined;
}

function readLocalised(reader: BodyReader, key: string, required: boolean): LocalisedText | undefined {
  const raw = reader.raw(key);
  if (raw === undefined) {
    if (required) reader.refuse(key, 'required');
    return undefined;
  }
  if (!isPlainObject(raw)) {
    reader.refuse(key, 'invalidType');
    return undefined;
  }
  const unknown = Object.keys(raw).some((language) => !LOCALES.some((locale) => locale === language));
  const texts = LOCALES.map((locale) => raw[locale]);
  if (unknown) reader.refuse(key, 'unknownKey');
  else if (texts.some((text) => text !== undefined && typeof text !== 'string'))
    reader.refuse(key, 'invalidType');
  else if (texts.some((text) => typeof text === 'string' && text.length > TEXT_LENGTH)) {
    reader.refuse(key, 'tooLong', { max: TEXT_LENGTH });
  } else if (required && texts.every((text) => typeof text !== 'string' || text.trim() === '')) {
    reader.refuse(key, 'required');
  }
  return raw;
}

function readOptions(reader: BodyReader, type: FieldType, path: string): void {
  const list = reader.list('options', MAX_OPTIONS);
  // Cities have a list of their own.
  if (list.length === 0 && type !== 'city') reader.refuse('options', 'required');
  const values = new Set<string>();
  list.forEach((raw, index) => {
    const option = new BodyReader(raw, ['value', 'label'], `${path}.options.${String(index)}`);
    const value = option.requiredLine('value', { maxLength: 60, pattern: OPTION_VALUE });
    if (values.has(value)) option.refuse('value', 'duplicate');
    values.add(value);
    readLocalised(option, 'label', true);
    reader.errors.push(...option.errors);
  });
}

function readLimits(reader: BodyReader, type: FieldType): void {
  if (type === 'date') {
    for (const key of ['min', 'max']) {
      const limit = reader.line(key, { maxLength: 20 });
      if (limit !== undefined && !isDayLimit(limit)) reader.refuse(key, 'invalidDate');
    }
    return;
  }
  const counts = type === 'repeat' || type === 'checkboxes';
  const most = type === 'repeat' ? MAX_ROWS : 1_000_000_000;
  inOrder(reader, 'min', 'max', (key) => readLimit(reader, key, counts ? 0 : -most, most));
  inOrder(reader, 'minLength', 'maxLength', (key) => reader.whole(key, 0, 20_000));
  reader.whole('maxFiles', 1, 20);
  reader.whole('maxBytes', 1_024, 1_000_000_000);
  const accept = reader.list('accept', 20);
  if (accept.some((kind) => typeof kind !== 'string' || !/^[a-z]+\/[a-z0-9.+-]{1,80}$/.test(kind))) {
    reader.refuse('accept', 'patternMismatch');
  }
  const pattern = reader.raw('pattern');
  if (pattern === undefined) return;
  if (typeof pattern !== 'string') reader.refuse('pattern', 'invalidType');
  else if (pattern.length > PATTERN_LENGTH) reader.refuse('pattern', 'tooLong', { max: PATTERN_LENGTH });
  else if (!isSafePattern(pattern)) reader.refuse('pattern', 'unsafePattern');
}

function readLimit(reader: BodyReader, key: string, least: number, most: number): number | undefined {
  const value = reader.raw(key);
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) reader.refuse(key, 'invalidNumber');
  else if (value < least) reader.refuse(key, 'tooSmall', { min: least });
  else if (value > most) reader.refuse(key, 'tooLarge', { max: most });
  else return value;
  return undefined;
}

function inOrder(
  reader: BodyReader,
  leastKey: string,
  mostKey: string,
  read: (key: string) => number | undefined,
): void {
  const least = read(leastKey);
  const most = read(mostKey);
  if (least !== undefined && most !== undefined && least > most)
    reader.refuse(mostKey, 'tooSmall', { min: least });
}
