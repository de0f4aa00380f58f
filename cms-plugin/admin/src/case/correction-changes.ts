import {
  fieldsOf,
  type Answers,
  type CaseDetail,
  type FieldDefinition,
  type LocalisedText,
  type StaffHistoryEntry,
} from '@member-services/contract/forms';
import { inOrder } from './case-changes.js';
import { answerOf, isSensitive, type AnswerView } from './answer-rows.js';

/** What can be asked for anew of the person (policy E2), but for choices, which are no words of theirs. */
const APPLICANT_FIELDS = ['name', 'membershipNumber', 'nationalId', 'mobile', 'email'] as const;

/** An answer that a correction changed. Null: there was, or is, none. */
interface ChangedAnswer {
  of: 'answer';
  name: string;
  label: LocalisedText;
  /** Both sides stay covered until they are asked for. */
  sensitive: boolean;
  before: AnswerView | null;
  after: AnswerView | null;
}

/** A datum of the person that a correction changed. */
interface ChangedDatum {
  of: 'applicant';
  name: (typeof APPLICANT_FIELDS)[number];
  sensitive: boolean;
  before: string;
  after: string;
  /** It is another number, though what is shown of it is the same. */
  looksTheSame: boolean;
}

/** One answer or datum that a correction changed: as it was beside as it became. */
export type Change = ChangedAnswer | ChangedDatum;

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
      const sensitive = name === 'nationalId';
      // Of an identity number both sides are masked; that it was replaced is known all the same.
      if (!Object.hasOwn(applicant, name) || (before === now && !sensitive)) return [];
      const looksTheSame = before === now;
      return [{ of: 'applicant', name, sensitive, before: before ?? '', after: now ?? '', looksTheSame }];
    }),
  ];
}

function changeOf(field: FieldDefinition, before: Answers, after: Answers): Change[] {
  const { name, label } = field;
  const [old, fresh] = [before[name], after[name]];
  if (JSON.stringify(old) === JSON.stringify(fresh)) return [];
  const view = (value: typeof old) => (value === undefined ? null : answerOf(field, value));
  return [
    {
      of: 'answer',
      name,
      label,
      sensitive: isSensitive(field),
      before: view(old),
      after: view(fresh),
    },
  ];
}
