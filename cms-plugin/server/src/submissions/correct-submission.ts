import { APPLICANT_DATA, fieldsOf, INQUIRY_APPLICANT, INQUIRY_FORM } from '@member-services/contract/forms';
import type {
  Answers,
  Applicant,
  ApplicantRequirements,
  AttachmentClaim,
  FieldError,
  FormDefinition,
} from '@member-services/contract/forms';
import { checkAttachmentFields, openedBy, validateCorrection } from '@member-services/contract/validate';
import type { Knex } from 'knex';
import { attachedFields } from '../attachments/read-attachment.js';
import { readFormVersion } from '../content/form-versions.js';
import { recognise } from '../directory/recognise.js';
import { maskedNationalId } from '../domain/national-id.js';
import type { HistoryContent } from '../history/stored-history.js';
import type { Installation } from '../installation.js';
import { applicantColumns, applicantOf } from './applicant-columns.js';
import { openAnswers } from './open-answers.js';
import type { StoredSubmission } from './stored-submission.js';

/** What the applicant supplies: still as they typed it. */
export interface SuppliedData {
  answers?: Record<string, unknown>;
  applicant?: Record<string, unknown>;
}

/** What a correction replaces, as it is kept beside the step. */
export type ReplacedData = Pick<HistoryContent, 'answersBefore' | 'applicantBefore'>;

/** What a correction changes of a submission, with what it replaces; or why it cannot be taken. */
export type CorrectionOutcome =
  { ok: true; change: Partial<StoredSubmission>; before: ReplacedData } | { ok: false; errors: FieldError[] };

/** Judges a correction against the form that was filled, and says what it changes. */
export async function correctSubmission(
  trx: Knex.Transaction,
  { keys, content }: Installation,
  submission: StoredSubmission,
  supplied: SuppliedData,
  today: string,
): Promise<CorrectionOutcome> {
  if (!supplied.answers && !supplied.applicant) return { ok: true, change: {}, before: {} };
  const filled = await filledForm(trx, content, submission);
  const current = applicantOf(keys, submission);
  const judged = validateCorrection(
    {
      ...filled,
      answers: submission.answers,
      applicant: current,
      asked: submission.correctionFields ?? [],
      attached: await attachedFields(trx, submission.id),
    },
    supplied,
    today,
  );
  if (!judged.ok) return judged;
  const { answers, applicant } = judged.value;
  return {
    ok: true,
    change: {
      answers,
      ...(supplied.applicant ? await personAnew(trx, keys, applicant) : {}),
    },
    before: {
      ...(supplied.answers ? { answersBefore: submission.answers } : {}),
      ...(supplied.applicant ? { applicantBefore: replacedPerson(current, applicant) } : {}),
    },
  };
}

/**
 * The data that a correction changed, as they were before; empty for what had not been given. An identity number is
 * masked, so that it stands here at all is what says that it is another.
 */
export function replacedPerson(current: Applicant, corrected: Applicant): Partial<Applicant> {
  const before = new Map<string, string>(Object.entries(current));
  const after = Object.entries<string>({ ...corrected });
  return Object.fromEntries(
    after.flatMap(([datum, value]) => {
      const old = before.get(datum) ?? '';
      if (old === value) return [];
      return [[datum, datum === 'nationalId' && old !== '' ? maskedNationalId(old) : old]];
    }),
  );
}

async function personAnew(
  trx: Knex.Transaction,
  keys: Installation['keys'],
  applicant: Applicant,
): Promise<Partial<StoredSubmission>> {
  return { ...applicantColumns(keys, applicant), ...(await recognise(trx, keys, applicant)) };
}

/** Names among the asked ones that neither the filled form nor the applicant's data has: nobody could supply them. */
export async function unknownAskedFields(
  trx: Knex.Transaction,
  { content }: Installation,
  submission: StoredSubmission,
  asked: readonly string[],
): Promise<FieldError[]> {
  if (asked.length === 0) return [];
  const { form } = await filledForm(trx, content, submission);
  const known = new Set([
    ...fieldsOf(form).map(({ name }) => name),
    ...['kind', 'name', 'preferredChannel'].map((datum) => `applicant.${datum}`),
    ...APPLICANT_DATA.map((datum) => `applicant.${datum}`),
  ]);
  return asked.flatMap((name, index) =>
    known.has(name) ? [] : [{ path: `fields.${String(index)}`, code: 'notAnOption', params: {} }],
  );
}

/** Files for fields that nobody asked for, or more of them than a field takes. */
export async function unaskedFiles(
  trx: Knex.Transaction,
  { content }: Installation,
  submission: StoredSubmission,
  claims: readonly AttachmentClaim[],
): Promise<FieldError[]> {
  const { form } = await filledForm(trx, content, submission);
  const open = openedBy(form, submission.correctionFields ?? []);
  const fields = fieldsOf(form).filter(({ name }) => open.has(name));
  const checked = checkAttachmentFields(claims, fields, 'attachments');
  return checked.ok ? [] : checked.errors;
}

/** The answers that are to be corrected, as far as they may be shown again to whoever holds the link. */
export async function answersToCorrect(
  knex: Knex,
  { content }: Pick<Installation, 'content'>,
  submission: StoredSubmission,
): Promise<Answers> {
  const asked = submission.correctionFields ?? [];
  if (asked.length === 0) return {};
  const { form } = await filledForm(knex, content, submission);
  const fields = fieldsOf(form).filter(({ name }) => asked.includes(name));
  return openAnswers(fields, submission.answers);
}

interface FilledForm {
  form: FormDefinition;
  requirements: ApplicantRequirements;
}

/** Everything may be corrected that the service could have asked for: its present rules may be others. */
const ANY_DATUM: ApplicantRequirements = {
  membershipNumber: 'optional',
  nationalId: 'optional',
  mobile: 'optional',
  email: 'optional',
};

async function filledForm(
  trx: Knex,
  content: Installation['content'],
  submission: StoredSubmission,
): Promise<FilledForm> {
  const { serviceDocumentId, formVersion } = submission;
  if (serviceDocumentId === null || formVersion === null) {
    return { form: INQUIRY_FORM, requirements: INQUIRY_APPLICANT };
  }
  const form = await readFormVersion(trx, serviceDocumentId, formVersion);
  if (!form)
    throw new Error(`The form of ${serviceDocumentId} at version ${String(formVersion)} is not kept.`);
  const service = content.known()?.services.find(({ documentId }) => documentId === serviceDocumentId);
  return { form, requirements: service?.applicant ?? ANY_DATUM };
}
