import { normaliseDate } from '../field/date.js';
import { normaliseEmail } from '../field/email.js';
import { normaliseIban } from '../field/iban.js';
import { normaliseMobile } from '../field/mobile.js';
import { normaliseMoney } from '../field/money.js';
import { normaliseNationalId } from '../field/national-id.js';
import type { Normalised } from '../field/normalised.js';
import { normalised, refused } from '../field/normalised.js';
import { normaliseNumber } from '../field/number.js';
import { normaliseTypedLine, normaliseTypedText } from '../field/typed-text.js';
import type { CheckboxesField, FieldDefinition, RepeatField, RowFieldDefinition } from './form-definition.js';

/** A field whose answer is one value: every field but rows and files. */
export type SingleField<Text = unknown> = RowFieldDefinition<Text>;

/** One answer as it is stored, before any limit is looked at. */
export type SingleAnswer = string | number | boolean | string[];

/** Whether a field's answer is one value, not rows or files. */
export function isSingle<Text>(field: FieldDefinition<Text>): field is SingleField<Text> {
  return field.type !== 'repeat' && field.type !== 'attachment';
}

/** Whether a field is answered by rows. */
export function isRepeat<Text>(field: FieldDefinition<Text>): field is RepeatField<Text> {
  return field.type === 'repeat';
}

/**
 * The stored form of what was typed or chosen. Any value may come in; what cannot be read as the field's type is a
 * fault, and doing it twice changes nothing.
 */
export function normaliseAnswer(field: SingleField, raw: unknown): Normalised<SingleAnswer> {
  if (raw === undefined || raw === null) return normalised<SingleAnswer>(undefined);
  switch (field.type) {
    case 'text':
    case 'select':
    case 'radio':
    case 'city':
      return normaliseTypedLine(raw, field.type === 'text' ? field.maxLength : undefined);
    case 'textarea':
      return normaliseTypedText(raw, field.maxLength);
    case 'checkboxes':
      return normaliseChoices(field, raw);
    case 'boolean':
      return typeof raw === 'boolean' ? normalised(raw) : refused('invalidType');
    case 'date':
      return normaliseDate(raw);
    case 'number':
    case 'rating':
      return normaliseNumber(raw);
    case 'money':
      return normaliseMoney(raw);
    case 'mobile':
      return normaliseMobile(raw);
    case 'email':
      return normaliseEmail(raw, field.maxLength);
    case 'nationalId':
      return normaliseNationalId(raw);
    case 'iban':
      return normaliseIban(raw);
  }
}

function normaliseChoices(field: CheckboxesField<unknown>, raw: unknown): Normalised<string[]> {
  if (!Array.isArray(raw)) return refused('invalidType');
  if (raw.length > field.options.length)
    return refused('tooMany', { max: field.max ?? field.options.length });
  const choices: string[] = [];
  for (const choice of raw as unknown[]) {
    if (typeof choice !== 'string') return refused('invalidType');
    choices.push(choice);
  }
  return normalised(choices.length === 0 ? undefined : choices);
}
