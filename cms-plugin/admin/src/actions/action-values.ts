import {
  DECISIONS,
  VERIFICATION_CHECKS,
  type Decision,
  type StaffAction,
  type StaffActionBody,
} from '@member-services/contract/forms';
import { array, mixed, object, string } from 'yup';
import type { ActionInput } from './action-inputs.js';
import { hasGap } from './fill-reply.js';

/** What the form of an action holds while it is filled in. */
export interface ActionValues {
  words: string;
  internalNote: string;
  fields: string[];
  dueOn: string;
  decision: Decision | '';
  checklist: string[];
  /** Id of a colleague, or nobody; empty until chosen. */
  concerned: string;
}

export const EMPTY_VALUES: ActionValues = {
  words: '',
  internalNote: '',
  fields: [],
  dueOn: '',
  decision: '',
  checklist: [],
  concerned: '',
};

/** Codes of what can be wrong with an input; the sentences stand in the words table. */
export const INPUT_FAULTS = ['required', 'tooLong', 'gap', 'dateTooEarly', 'checklistIncomplete'] as const;
export type InputFault = (typeof INPUT_FAULTS)[number];

/** Greatest length of what is written to an applicant or noted, as the server has it. */
export const LONGEST_TEXT = 5000;

const fault = (code: InputFault): InputFault => code;

/**
 * The rules of an action's form, as codes.
 * @param today civil day of Asia/Riyadh
 */
export function actionSchema(inputs: readonly ActionInput[], today: string) {
  const required = (name: ActionInput['name']) =>
    inputs.some((input) => input.name === name && input.required);
  const text = (name: 'words' | 'internalNote') => {
    const base = string().trim().max(LONGEST_TEXT, fault('tooLong'));
    return required(name) ? base.required(fault('required')) : base;
  };
  const dueOn = string().test('day', fault('dateTooEarly'), (day) => !day || day > today);
  const decision = mixed<Decision | ''>().oneOf(['', ...DECISIONS]);
  const checklist = array().of(string().defined());
  return object({
    words: text('words').test('gap', fault('gap'), (words) => !hasGap(words ?? '')),
    internalNote: text('internalNote'),
    fields: required('fields') ? array().of(string()).min(1, fault('required')) : array().of(string()),
    dueOn: required('dueOn') ? dueOn.required(fault('required')) : dueOn,
    decision: required('decision')
      ? decision.test('chosen', fault('required'), (value) => value !== '' && value !== undefined)
      : decision,
    concerned: required('concerned') ? string().required(fault('required')) : string(),
    checklist: required('checklist')
      ? checklist.test('complete', fault('checklistIncomplete'), (checked) =>
          VERIFICATION_CHECKS.every((check) => checked?.includes(check)),
        )
      : checklist,
  });
}

/** The body that is sent: only what the action takes, and nothing that was left empty. */
export function actionBody(
  action: StaffAction,
  version: number,
  inputs: readonly ActionInput[],
  values: ActionValues,
  files?: Pick<StaffActionBody, 'attachments' | 'draftKey'>,
): StaffActionBody {
  const takes = (name: ActionInput['name']) => inputs.some((input) => input.name === name);
  const words = values.words.trim();
  const internalNote = values.internalNote.trim();
  return {
    version,
    action,
    ...(takes('words') && words !== '' && { words }),
    ...(takes('internalNote') && internalNote !== '' && { internalNote }),
    ...(takes('fields') && values.fields.length > 0 && { fields: values.fields }),
    ...(takes('dueOn') && values.dueOn !== '' && { dueOn: values.dueOn }),
    ...(takes('decision') && values.decision !== '' && { decision: values.decision }),
    ...(takes('concerned') && values.concerned !== '' && { concerned: values.concerned }),
    ...(takes('checklist') && { checklist: values.checklist }),
    ...(files?.attachments && files.attachments.length > 0 && files),
  };
}
