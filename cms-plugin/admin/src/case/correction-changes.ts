import {
  fieldsOf,
  type Answers,
  type CaseDetail,
  type FieldDefinition,
  type LocalisedText,
  type StaffHistoryEntry,
} from '@member-services/contract/forms';
import { inOrder } from './case-changes.js';
import { answerOf, type AnswerView } from './answer-rows.js';

/** What can be asked for anew of the person (policy E2), but for choices, which are no words of theirs. */
const APPLICANT_FIELDS = ['name', 'membershipNumber', 'nationalId', 'mobile', 'email'] as const;

/** One answer or datum that a correction changed: as it was beside as it became. Null: there was, or is, none. */
export type Change =
  | { of: 'answer'; name: string; label: LocalisedText; before: AnswerView | null; after: AnswerView | null }
  | { of: 'applicant'; name: (typeof APPLICANT_FIELDS)[number]; before: string; after: string };

type Corrected = Pick<CaseDetail, 'history' | 'form' | 'answers' | 'applicant'>;

/** What a step of the history changed. What it became is what the next correction replaced, or what stands now. */
export function correctionChanges(detail: Corrected, entry: StaffHistoryEntry): Change[] {
  if (!entry.before) return [];
  const entries = inOrder(detail.history);
  const later = entries.slice(entries.indexOf(entry) + 1).flatMap(({ before }) => (before ? [before] : []));
  const answersAfter = later.find(({ answers }) => answers !== null)?.answers ?? detail.answers;
  const { answers, applicant } = entry.before;
  const fields = detail.form ? fieldsOf(detail.form) : [];
  return [
    ...(answers ? fields.flatMap((field) => changeOf(field, answers, answersAfter)) : []),
    ...APPLICANT_FIELDS.flatMap((name): Change[] => {
      const before = applicant[name];
      const after = later.find((one) => one.applicant[name] !== undefined)?.applicant[name];
      const now = after ?? detail.applicant[name];
      if (!Object.hasOwn(applicant, name) || before === now) return [];
      return [{ of: 'applicant', name, before: before ?? '', after: now ?? '' }];
    }),
  ];
}

function changeOf(field: FieldDefinition, before: Answers, after: Answers): Change[] {
  const { name, label } = field;
  const [old, fresh] = [before[name], after[name]];
  if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
  const view = (value: typeof old) => (value === undefined ? null : answerOf(field, value));
  return [{ of: 'answer', name, label, before: view(old), after: view(fresh) }];
}
