import type { ServedField } from '@member-services/contract/forms';
import type { FieldInput, FieldInputs } from '../fields/field-input.js';
import type { AskedQuestion } from './draft.js';
import { isFilled } from './kept-inputs.js';

/** What became of answers that were given to another version of a form. */
export interface FittedAnswers {
  /** The answers that the form still takes. */
  answers: FieldInputs;
  /** Questions that are asked no longer, or otherwise, with the person's own words where there were any. */
  left: { label: string; words: string }[];
  /** Labels of what is asked now and was not then. */
  added: string[];
}

/** Answers in a form that has changed since: kept where they fit, and the difference by name. */
export function fitAnswers(
  fields: readonly ServedField[],
  answers: FieldInputs,
  asked: Readonly<Record<string, AskedQuestion>>,
): FittedAnswers {
  const fitted: FieldInputs = {};
  const left: FittedAnswers['left'] = [];
  for (const [name, input] of Object.entries(answers)) {
    const field = fields.find((one) => one.name === name);
    if (field && fits(field, input)) fitted[name] = input;
    else if (isFilled(input)) {
      const question = asked[name];
      const words = question?.written && typeof input === 'string' ? input : '';
      left.push({ label: question?.label ?? name, words });
    }
  }
  const added = fields.filter(({ name }) => !(name in asked)).map(({ label }) => label);
  return { answers: fitted, left, added };
}

/** Whether an input is of the kind that the field holds; whether it is right is judged later. */
function fits(field: ServedField, input: FieldInput): boolean {
  switch (field.type) {
    case 'boolean':
      return typeof input === 'boolean';
    case 'checkboxes': {
      const values = field.options.map(({ value }) => value);
      return Array.isArray(input) && input.every((one) => typeof one === 'string' && values.includes(one));
    }
    case 'radio':
    case 'select':
      return field.options.some(({ value }) => value === input);
    case 'repeat':
    case 'attachment':
      return Array.isArray(input);
    default:
      return typeof input === 'string' || typeof input === 'number';
  }
}
