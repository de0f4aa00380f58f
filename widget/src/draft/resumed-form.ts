import type { ServedField } from '@member-services/contract/forms';
import type { FilledForm } from '../submission/filled-form.js';
import type { AskedQuestion, Draft } from './draft.js';
import { fitAnswers } from './fit-answers.js';

/** What is to be said about a form that is gone on with, or that has changed. */
export interface Differences {
  /** Labels of what has to be entered again, because it was not kept. */
  again: string[];
  /** The form has changed since. */
  changed: boolean;
  left: { label: string; words: string }[];
  added: string[];
  /** What was agreed to or signed has been reworded, and is asked for anew. */
  reworded?: boolean;
}

/** A form as it is gone on with. */
export interface ResumedForm {
  filled: FilledForm;
  differences: Differences;
}

/** A draft in the form as it is now. */
export function resumedForm(
  draft: Draft,
  empty: FilledForm,
  form: { version: number | null; applicant: readonly ServedField[]; answers: readonly ServedField[] },
): ResumedForm {
  const { answers, left, added } = fitAnswers(form.answers, draft.answers, draft.asked);
  const changed = draft.formVersion !== form.version && left.length + added.length > 0;
  const labelled = { applicant: form.applicant, answers: form.answers };
  const again = draft.leftOut.flatMap((path) => {
    const [area, name] = path.split('.');
    const fields = area === 'applicant' || area === 'answers' ? labelled[area] : [];
    return fields.find((field) => field.name === name)?.label ?? [];
  });
  const { idempotencyKey, openedAt, applicant } = draft;
  // Files that were left out still count under the key they came under, and would leave no room for others.
  const hasLostFiles = form.answers.some(
    ({ name, type }) => type === 'attachment' && draft.leftOut.includes(`answers.${name}`),
  );
  const { draftKey } = hasLostFiles ? empty : draft;
  return {
    filled: { ...empty, applicant, answers, idempotencyKey, draftKey, openedAt },
    differences: { again, changed, left, added: changed ? added : [] },
  };
}

/**
 * A form that changed while it was filled in: the answers stay where they fit, and the difference is told.
 * @param asked what it asked before
 */
export function changedMeanwhile(
  { filled, differences }: { filled: FilledForm; differences: Differences | null },
  asked: Readonly<Record<string, AskedQuestion>>,
  now: readonly ServedField[],
): ResumedForm {
  const { answers, left, added } = fitAnswers(now, filled.answers, asked);
  return {
    filled: { ...filled, answers },
    differences: { ...differences, again: [], changed: true, left, added },
  };
}
