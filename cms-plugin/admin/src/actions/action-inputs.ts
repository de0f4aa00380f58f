import { ruleFor, type CaseDetail, type Need, type StaffAction } from '@member-services/contract/forms';

/** One input of an action's form, and whether the action is refused without it. */
export interface ActionInput {
  name: Need;
  required: boolean;
}

/** What a form offers beyond what the workflow demands, in the order in which it is asked. */
const OFFERED: Record<StaffAction, readonly Need[]> = {
  verify: ['checklist', 'internalNote'],
  requestCorrection: ['fields', 'words', 'internalNote'],
  dismiss: ['words', 'internalNote'],
  decline: ['words', 'internalNote'],
  refer: ['internalNote', 'dueOn'],
  answerReferral: ['internalNote'],
  raise: ['internalNote'],
  recordDecision: ['decision', 'words', 'internalNote'],
  startDelivery: ['internalNote'],
  deliver: ['words', 'internalNote'],
  answer: ['words', 'internalNote'],
  remind: [],
  close: ['internalNote'],
  reopen: ['internalNote'],
  assign: ['internalNote'],
  nameConcerned: ['concerned', 'internalNote'],
  message: ['words'],
  note: ['internalNote'],
  answerPrivacyRequest: ['words', 'internalNote'],
  forget: [],
};

/** What must come is read from the same table that the server guards with, so that the two cannot disagree. */
export function actionInputs(detail: Pick<CaseDetail, 'status'>, action: StaffAction): ActionInput[] {
  const needs = ruleFor(detail.status, action)?.needs ?? [];
  const names = [...new Set<Need>([...OFFERED[action], ...needs])];
  return names.map((name) => ({ name, required: needs.includes(name) }));
}

/** Whether the applicant reads something of it, so that it is shown to the writer first (policy E1). */
export function isSeenByApplicant(inputs: readonly ActionInput[]): boolean {
  return inputs.some((input) => input.name === 'words');
}

/** What an inquiry is answered by and a request is verified by comes first; what takes something away comes last. */
export function isMain(action: StaffAction): boolean {
  return MAIN.some((main) => main === action);
}
const MAIN = [
  'verify',
  'answer',
  'raise',
  'recordDecision',
  'startDelivery',
  'deliver',
  'answerReferral',
] as const satisfies readonly StaffAction[];
