import type { Validated } from '../endpoints/errors.js';
import type { Answers, FieldDefinition, FormDefinition } from '../form/form-definition.js';
import { goesAlong } from '../form/goes-along.js';
import { isRepeat, normaliseAnswer } from '../form/normalise-answer.js';
import { isPlainObject, ownValue } from '../form/plain-object.js';
import { fieldsOf } from '../form/walk-form.js';
import { isLongerThan } from '../text/text-length.js';
import { BodyReader } from './body-reader.js';

/** Longest text that goes along with a question; a form's own limits are judged when the form is sent. */
const TEXT_LENGTH = 5_000;
const MAX_ROWS = 50;

/**
 * What somebody has filled in so far of a service's form, sent along with a question about it (policy E3). Half a form
 * is no form: what cannot be read yet is left out, and nothing is required. Only the form's own fields are taken.
 */
export function validateSoFar(form: FormDefinition<unknown>, input: unknown, path = ''): Validated<Answers> {
  const fields = fieldsOf(form).filter(goesAlong);
  const reader = new BodyReader(
    input,
    fields.map(({ name }) => name),
    path,
  );
  if (reader.unusable) return reader.failure();
  return reader.outcome(readableAnswers(fields, (name) => reader.raw(name)));
}

function readableAnswers(
  fields: readonly FieldDefinition<unknown>[],
  rawOf: (name: string) => unknown,
): Answers {
  const answers: Answers = {};
  for (const field of fields) {
    const raw = rawOf(field.name);
    if (isRepeat(field)) {
      const rows = readableRows(field.fields.filter(goesAlong), raw);
      if (rows.length > 0) answers[field.name] = rows;
    } else if (field.type !== 'attachment') {
      const read = normaliseAnswer(field, raw);
      if (read.ok && read.value !== undefined && !isTooLong(read.value)) answers[field.name] = read.value;
    }
  }
  return answers;
}

function readableRows(fields: readonly FieldDefinition<unknown>[], raw: unknown): Answers[] {
  if (!Array.isArray(raw)) return [];
  return raw
    .slice(0, MAX_ROWS)
    .filter(isPlainObject)
    .map((row) => readableAnswers(fields, (name) => ownValue(row, name)))
    .filter((row) => Object.keys(row).length > 0);
}

function isTooLong(value: unknown): boolean {
  return typeof value === 'string' && isLongerThan(value, TEXT_LENGTH);
}
