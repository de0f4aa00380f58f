import type { AnswerValue, Answers, ApplicantActionBody } from '@member-services/contract/forms';
import type { FieldInputs } from '../../fields/field-input.js';

const OF_APPLICANT = 'applicant.';

/** What was entered, parted into answers and data of the applicant; what was left empty is not sent. */
export function split(corrected: FieldInputs): Pick<ApplicantActionBody, 'answers' | 'applicant'> {
  const applicant: Record<string, string> = {};
  const answers: Answers = {};
  for (const [name, input] of Object.entries(corrected)) {
    if (input === undefined || input === '') continue;
    if (!name.startsWith(OF_APPLICANT)) answers[name] = input as AnswerValue;
    else if (typeof input === 'string') applicant[name.slice(OF_APPLICANT.length)] = input;
  }
  return {
    ...(Object.keys(answers).length > 0 ? { answers } : {}),
    ...(Object.keys(applicant).length > 0 ? { applicant } : {}),
  };
}

/** What was really changed: an answer that stands as it was is not sent again. */
export function changedInputs(corrected: FieldInputs, stands: Answers): FieldInputs {
  return Object.fromEntries(
    Object.entries(corrected).filter(
      ([name, input]) => JSON.stringify(input) !== JSON.stringify(stands[name]),
    ),
  );
}
