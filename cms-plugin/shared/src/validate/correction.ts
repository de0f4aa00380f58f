import type {
  Applicant,
  ApplicantDatum,
  ApplicantRequirements,
  Requirement,
} from '../applicant/applicant.js';
import type { FieldError, Validated } from '../endpoints/errors.js';
import type { Answers, FormDefinition } from '../form/form-definition.js';
import { fieldsOf } from '../form/walk-form.js';
import { validateSubmission } from './answers.js';
import { validateApplicant } from './applicant.js';
import { below, joinPath } from './opened-object.js';

/** A case as it stands, for a correction of it. */
export interface CorrectableCase {
  form: FormDefinition<unknown>;
  requirements: ApplicantRequirements;
  answers: Answers;
  applicant: Applicant;
  /** Fields that staff asked to correct: names of answers, or `applicant.mobile` and the like. */
  asked: readonly string[];
  /** Names of the attachment fields that hold a file. */
  attached?: readonly string[];
}

/** What came: still as the person typed it. */
export interface SuppliedCorrection {
  answers?: Record<string, unknown>;
  applicant?: Record<string, unknown>;
}

/**
 * Puts a correction into a case. Only what was asked for may change, and what only then is asked (a field shown by the
 * corrected answer); the rest stays as it was judged when it was sent.
 * @param today civil day of Asia/Riyadh
 */
export function validateCorrection(
  current: CorrectableCase,
  supplied: SuppliedCorrection,
  today: string,
): Validated<{ answers: Answers; applicant: Applicant }> {
  const { answers = {}, applicant = {} } = supplied;
  const open = openedBy(current.form, current.asked);
  const refusedKeys = [
    ...notAsked(answers, 'answers', (name) => open.has(name)),
    ...notAsked(applicant, 'applicant', (name) => current.asked.includes(`applicant.${name}`)),
  ];
  if (refusedKeys.length > 0) return { ok: false, errors: refusedKeys };
  const judgedAnswers = validateSubmission(
    current.form,
    { ...current.answers, ...answers },
    {
      today,
      attached: current.attached ?? [],
      settled: [
        ...Object.keys(current.answers).filter(unless(answers)),
        ...fieldsOf(current.form)
          .filter(({ type, name }) => type === 'attachment' && !open.has(name))
          .map(({ name }) => name),
      ],
    },
  );
  const judgedApplicant = validateApplicant(
    asksAtMost(current),
    { ...current.applicant, ...applicant },
    'applicant',
  );
  if (judgedAnswers.ok && judgedApplicant.ok) {
    return { ok: true, value: { answers: judgedAnswers.value, applicant: judgedApplicant.value } };
  }
  const errors: FieldError[] = judgedAnswers.ok ? [] : below('answers', judgedAnswers.errors);
  return { ok: false, errors: judgedApplicant.ok ? errors : [...errors, ...judgedApplicant.errors] };
}

/** What the service asks by now of the data that were asked for; the others stay as they were judged when sent. */
function asksAtMost({ requirements, asked, applicant }: CorrectableCase): ApplicantRequirements {
  const demand = (datum: ApplicantDatum): Requirement => {
    if (!asked.includes(`applicant.${datum}`)) return applicant[datum] === undefined ? 'none' : 'optional';
    return requirements[datum] === 'none' ? 'optional' : requirements[datum];
  };
  return {
    membershipNumber: demand('membershipNumber'),
    nationalId: demand('nationalId'),
    mobile: demand('mobile'),
    email: demand('email'),
  };
}

/** The fields asked for and those that their answers may bring into sight. */
export function openedBy(form: FormDefinition<unknown>, asked: readonly string[]): ReadonlySet<string> {
  const open = new Set(asked);
  for (const field of fieldsOf(form))
    if (field.showWhen && open.has(field.showWhen.field)) open.add(field.name);
  return open;
}

function notAsked(
  given: Record<string, unknown>,
  path: string,
  isOpen: (name: string) => boolean,
): FieldError[] {
  return Object.keys(given)
    .filter((name) => !isOpen(name))
    .slice(0, 20)
    .map((name) => ({
      path: /^[A-Za-z]{1,40}$/.test(name) ? joinPath(path, name) : path,
      code: 'notAsked',
      params: {},
    }));
}

function unless(given: Record<string, unknown>): (name: string) => boolean {
  return (name) => !Object.hasOwn(given, name);
}
