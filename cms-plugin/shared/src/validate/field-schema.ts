import { array, boolean, number, string } from 'yup';
import type { Schema } from 'yup';
import { resolveDayLimit } from '../field/date.js';
import { LINE_LENGTH, TEXT_LENGTH } from '../field/typed-text.js';
import { CITIES } from '../form/cities.js';
import type {
  CheckboxesField,
  DateField,
  FieldDefinition,
  MoneyField,
  NumberField,
  RatingField,
  RepeatField,
  TextField,
} from '../form/form-definition.js';
import { isLongerThan, isShorterThan } from '../text/text-length.js';
import { fault } from './fault-message.js';
import type { RuleContext } from './fault-message.js';

/** The most rows that are taken where a form names no limit. */
export const MAX_ROWS = 50;

const schemas = new WeakMap<FieldDefinition<unknown>, Schema>();

/** The limits of a field as a Yup schema for its normalised answer; kept as long as the field is. */
export function schemaOf(field: FieldDefinition<unknown>): Schema {
  const kept = schemas.get(field);
  if (kept) return kept;
  const schema = field.required && field.type !== 'attachment' ? required(limits(field)) : limits(field);
  schemas.set(field, schema);
  return schema;
}

function required(schema: Schema): Schema {
  return schema.test('required', fault('required'), (value) => value !== undefined);
}

function limits(field: FieldDefinition<unknown>): Schema {
  switch (field.type) {
    case 'text':
      return textLimits(field, LINE_LENGTH);
    case 'textarea':
      return textLimits(field, TEXT_LENGTH);
    case 'select':
    case 'radio':
    case 'city':
      return string().oneOf(valuesOf(field.options ?? CITIES), fault('notAnOption'));
    case 'checkboxes':
      return choicesLimits(field);
    case 'boolean':
      return boolean().typeError(fault('invalidType'));
    case 'date':
      return dateLimits(field);
    case 'number':
    case 'money':
      return numberLimits(field);
    case 'rating':
      return numberLimits({ ...field, min: field.min ?? 1, max: field.max ?? 5 });
    case 'repeat':
      return rowsLimits(field);
    case 'mobile':
    case 'email':
    case 'nationalId':
    case 'iban':
    case 'attachment':
      // Everything about them is said by their reading.
      return string();
  }
}

function valuesOf(options: readonly { value: string }[]): string[] {
  return options.map(({ value }) => value);
}

function textLimits(field: TextField<unknown>, defaultMax: number): Schema {
  const { minLength = 0, maxLength = defaultMax, pattern } = field;
  const schema = string()
    .test('tooLong', fault('tooLong', { max: maxLength }), (text) => !isLongerThan(text ?? '', maxLength))
    .test(
      'tooShort',
      fault('tooShort', { min: minLength }),
      (text) => text === undefined || !isShorterThan(text, minLength),
    );
  // The whole text must match, whether or not the pattern is anchored.
  return pattern === undefined
    ? schema
    : schema.matches(new RegExp(`^(?:${pattern})$`, 'u'), { message: fault('patternMismatch') });
}

function choicesLimits(field: CheckboxesField<unknown>): Schema {
  const { min = 0, max = field.options.length } = field;
  return array()
    .of(string().oneOf(valuesOf(field.options), fault('notAnOption')))
    .test('duplicate', fault('duplicate'), (choices = []) => new Set(choices).size === choices.length)
    .min(min, fault('tooFew', { min }))
    .max(max, fault('tooMany', { max }));
}

function dateLimits(field: DateField<unknown>): Schema {
  const { min, max } = field;
  let schema = string();
  if (min !== undefined) {
    schema = schema.test('dateTooEarly', (day, { options, createError }) => {
      const earliest = resolveDayLimit(min, todayOf(options.context));
      if (day === undefined || day >= earliest) return true;
      return createError({ message: fault('dateTooEarly', { min: earliest }) });
    });
  }
  if (max === undefined) return schema;
  return schema.test('dateTooLate', (day, { options, createError }) => {
    const latest = resolveDayLimit(max, todayOf(options.context));
    if (day === undefined || day <= latest) return true;
    return createError({ message: fault('dateTooLate', { max: latest }) });
  });
}

function todayOf(context: unknown): string {
  return (context as RuleContext).today;
}

function numberLimits(field: NumberField<unknown> | MoneyField<unknown> | RatingField<unknown>): Schema {
  const { min, max } = field;
  let schema = number().typeError(fault('invalidNumber'));
  if (min !== undefined) schema = schema.min(min, fault('tooSmall', { min }));
  return max === undefined ? schema : schema.max(max, fault('tooLarge', { max }));
}

/** Counts rows only: what stands in them is validated row by row, each with its own conditions. */
function rowsLimits(field: RepeatField<unknown>): Schema {
  const { min = 0, max = MAX_ROWS } = field;
  return array()
    .typeError(fault('invalidType'))
    .min(min, fault('tooFew', { min }))
    .max(max, fault('tooMany', { max }));
}
