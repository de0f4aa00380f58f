import type { FieldError, Validated } from '../endpoints/errors.js';
import type { Fault } from '../field/normalised.js';
import type {
  Answers,
  AnswerValue,
  FieldDefinition,
  FormDefinition,
  RepeatField,
} from '../form/form-definition.js';
import { isSingle, normaliseAnswer } from '../form/normalise-answer.js';
import type { SingleField } from '../form/normalise-answer.js';
import type { ShownField } from '../form/visible-fields.js';
import { shownFields } from '../form/visible-fields.js';
import { fieldsOf } from '../form/walk-form.js';
import { firstFault } from './fault-message.js';
import type { RuleContext } from './fault-message.js';
import { schemaOf } from './field-schema.js';
import { joinPath, openObject } from './opened-object.js';

/** What answers are judged against beside the form itself. */
export interface AnswerContext extends RuleContext {
  /**
   * Names of the attachment fields that hold a file, for conditions that name one. Where they are given, a required
   * one without a file is a fault.
   */
  attached?: readonly string[];
  /** Fields whose answers were judged when they were sent: a limit that moves with the day no longer concerns them. */
  settled?: readonly string[];
}

/**
 * The one judgement on the answers to a form, the same in browser, server and panel: normalises, leaves out what is
 * hidden, refuses unknown keys. Takes any value whatever and never throws for it; an error never holds what was typed.
 * Paths are relative to the answers: `amountRequested`, `dependants.0.age`.
 */
export function validateSubmission(
  form: FormDefinition<unknown>,
  input: unknown,
  context: AnswerContext,
): Validated<Answers> {
  const { answers, errors } = checkFields(fieldsOf(form), input, '', context);
  return errors.length === 0 ? { ok: true, value: answers } : { ok: false, errors };
}

/** The judgement on one answer alone, as while typing; `undefined` when there is nothing to say. */
export function validateAnswer(field: SingleField, raw: unknown, context: RuleContext): Fault | undefined {
  const answer = normaliseAnswer(field, raw);
  return answer.ok ? firstFault(schemaOf(field), answer.value, context) : answer.fault;
}

interface Checked {
  answers: Answers;
  errors: FieldError[];
}

/** Answers and faults of a list of fields, whichever object they stand in. */
export function checkFields(
  fields: readonly FieldDefinition<unknown>[],
  input: unknown,
  path: string,
  context: AnswerContext,
): Checked {
  const opened = openObject(input, answerNames(fields), path);
  if (opened.unusable) return { answers: {}, errors: opened.errors };
  const entries: [string, AnswerValue][] = [];
  const errors: FieldError[] = [];
  for (const shown of shownFields(fields, opened.keys, context.attached)) {
    const checked = checkShown(shown, joinPath(path, shown.field.name), context);
    errors.push(...checked.errors);
    if (checked.value !== undefined) entries.push([shown.field.name, checked.value]);
  }
  // Own properties, whatever their name.
  return { answers: Object.fromEntries(entries), errors: [...errors, ...opened.errors] };
}

function answerNames(fields: readonly FieldDefinition<unknown>[]): ReadonlySet<string> {
  return new Set(fields.filter(({ type }) => type !== 'attachment').map(({ name }) => name));
}

function checkShown(
  { field, given, answer }: ShownField<FieldDefinition<unknown>>,
  path: string,
  context: AnswerContext,
): { value: AnswerValue | undefined; errors: FieldError[] } {
  if (field.type === 'repeat') return checkRows(field, given, path, context);
  if (!isSingle(field)) return { value: undefined, errors: missingFile(field, path, context) };
  if (!answer.ok) return { value: undefined, errors: [{ path, ...answer.fault }] };
  const isSettled = answer.value !== undefined && context.settled?.includes(field.name) === true;
  const fault = isSettled ? undefined : firstFault(schemaOf(field), answer.value, context);
  return fault ? { value: undefined, errors: [{ path, ...fault }] } : { value: answer.value, errors: [] };
}

function missingFile(
  field: FieldDefinition<unknown>,
  path: string,
  { attached, settled }: AnswerContext,
): FieldError[] {
  const missing =
    field.required === true && attached?.includes(field.name) === false && !settled?.includes(field.name);
  return missing ? [{ path, code: 'required', params: {} }] : [];
}

function checkRows(
  field: RepeatField<unknown>,
  given: unknown,
  path: string,
  context: AnswerContext,
): { value: Answers[] | undefined; errors: FieldError[] } {
  const rows = isNothing(given) ? undefined : given;
  const fault = firstFault(schemaOf(field), rows, context);
  if (fault) return { value: undefined, errors: [{ path, ...fault }] };
  if (!Array.isArray(rows)) return { value: undefined, errors: [] };
  const within: AnswerContext = context.settled?.includes(field.name)
    ? { ...context, settled: field.fields.map(({ name }) => name) }
    : { today: context.today };
  const checked = rows.map((row: unknown, index) =>
    checkFields(field.fields, row, joinPath(path, index), within),
  );
  return { value: checked.map(({ answers }) => answers), errors: checked.flatMap(({ errors }) => errors) };
}

function isNothing(given: unknown): boolean {
  return given === undefined || given === null || (Array.isArray(given) && given.length === 0);
}
