import type { ApplicantRequirements } from '../applicant/applicant.js';
import { INQUIRY_APPLICANT } from '../applicant/applicant.js';
import type { ConsentRequirement } from '../endpoints/catalogue.js';
import type { FieldError, Validated } from '../endpoints/errors.js';
import type {
  AttachmentClaim,
  Declaration,
  DeclarationMethod,
  SubmissionBody,
} from '../endpoints/submissions.js';
import type { Answers, FormDefinition } from '../form/form-definition.js';
import { INQUIRY_FORM } from '../form/inquiry-form.js';
import { isPlainObject, ownValue } from '../form/plain-object.js';
import { visibleFields } from '../form/visible-fields.js';
import type { InquiryCategory } from '../workflow/submission.js';
import { INQUIRY_CATEGORIES, SUBMISSION_KINDS } from '../workflow/submission.js';
import { validateSubmission } from './answers.js';
import { validateApplicant } from './applicant.js';
import { checkAttachmentFields, validateAttachments } from './attachments.js';
import { BodyReader } from './body-reader.js';
import { given, readGuard, readIdempotencyKey, readLocale } from './common-parts.js';
import { validateConsents } from './consents.js';
import { validateDeclaration } from './declaration.js';
import { below } from './opened-object.js';
import { validateSoFar } from './so-far.js';
import { DRAFT_KEY } from './upload-body.js';

/** What the sent form belongs to: a service as the server knows it, or an inquiry, whose form is ours. */
export type SubmissionSubject =
  | {
      kind: 'service-request';
      slug: string;
      form: FormDefinition<unknown>;
      applicant: ApplicantRequirements;
      consents: readonly ConsentRequirement[];
    }
  | {
      kind: 'inquiry';
      /** The service that a question is about, where it names one (policy E3). */
      about?: { slug: string; form: FormDefinition<unknown> };
    };

/** What a submission is judged against. */
export interface SubmissionContext {
  /** Civil day of Asia/Riyadh. */
  today: string;
  /** Version of the declaration in force; null where any is taken. */
  declarationVersion: string | null;
  /** Version in force of the privacy notice and of each consent, by purpose. */
  consentVersions?: Readonly<Record<string, string>>;
  /** `paper` among them where staff record what was signed before them; else typed and drawn. */
  declarationMethods?: readonly DeclarationMethod[];
}

const KEYS = [
  'idempotencyKey',
  'kind',
  'service',
  'category',
  'locale',
  'applicant',
  'answers',
  'declaration',
  'consent',
  'attachments',
  'draftKey',
  'soFar',
  'formVersion',
  'guard',
] as const;

const INQUIRY_CONSENTS: readonly ConsentRequirement[] = [{ purpose: 'process-request', required: false }];

/** What a body says that it belongs to, so that the service can be loaded before the rest is judged. */
export type SubmissionTarget =
  | { kind: 'service-request'; service: string }
  | { kind: 'inquiry'; category: InquiryCategory; service?: string };

const SLUG = { maxLength: 80, pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/ };

/** Reads only kind, service and category of a `POST /submissions` body. */
export function readSubmissionTarget(body: unknown): Validated<SubmissionTarget> {
  const reader = new BodyReader(body, KEYS);
  const kind = reader.requiredChoice('kind', SUBMISSION_KINDS);
  if (!kind) return reader.failure();
  if (kind === 'inquiry') {
    const category = reader.requiredChoice('category', INQUIRY_CATEGORIES);
    const about = reader.line('service', SLUG);
    if (!category) return reader.failure();
    return reader.outcome<SubmissionTarget>({ kind, category, ...given('service', about) });
  }
  const service = reader.requiredLine('service', SLUG);
  if (reader.raw('category') !== undefined) reader.refuse('category', 'notAsked');
  return reader.outcome<SubmissionTarget>({ kind, service });
}

/**
 * Judges a whole `POST /submissions` body. Paths begin with `applicant.`, `answers.`, `consent.`, `declaration.`,
 * `attachments.`. Gives back the clean body, normalised throughout.
 */
export function validateSubmissionBody(
  subject: SubmissionSubject,
  body: unknown,
  context: SubmissionContext,
): Validated<SubmissionBody> {
  const reader = new BodyReader(body, KEYS);
  if (reader.unusable) return reader.failure();
  const target = readTarget(reader, subject, body);
  const idempotencyKey = readIdempotencyKey(reader);
  const locale = readLocale(reader);
  const requirements = subject.kind === 'inquiry' ? INQUIRY_APPLICANT : subject.applicant;
  const applicant = reader.part(validateApplicant(requirements, reader.raw('applicant'), 'applicant'));
  const attachments = reader.part(validateAttachments(reader.raw('attachments'), 'attachments')) ?? [];
  const answers = readAnswers(reader, subject, attachments, context.today);
  const consent = readConsents(reader, subject, answers, context);
  const declaration = readDeclaration(reader, subject, context);
  const draftKey = reader.line('draftKey', { maxLength: 64, pattern: DRAFT_KEY });
  const soFar = readSoFar(reader, subject);
  const formVersion = reader.whole('formVersion', 1, 1_000_000);
  const guard = readGuard(reader);
  if (!applicant || !answers || !consent || !target || !locale) return reader.failure();
  return reader.outcome<SubmissionBody>({
    idempotencyKey,
    ...target,
    locale,
    applicant,
    answers,
    ...given('declaration', declaration),
    consent,
    attachments,
    ...given('draftKey', draftKey),
    ...given('soFar', soFar),
    ...given('formVersion', formVersion),
    ...guard,
  });
}

function readTarget(
  reader: BodyReader,
  subject: SubmissionSubject,
  body: unknown,
): Pick<SubmissionBody, 'kind' | 'service' | 'category'> | undefined {
  const keys = isPlainObject(body) ? body : {};
  const target = reader.part(
    readSubmissionTarget({
      kind: ownValue(keys, 'kind'),
      service: ownValue(keys, 'service'),
      category: ownValue(keys, 'category'),
    }),
  );
  if (!target) return undefined;
  if (target.kind !== subject.kind) reader.refuse('kind', 'notAnOption');
  else if (target.service !== (subject.kind === 'inquiry' ? subject.about?.slug : subject.slug)) {
    reader.refuse('service', 'unknownService');
  }
  return target;
}

/**
 * An older form still open in someone's browser is taken where its answers fit the present one; where they do not, the
 * person learns that the form changed, and where.
 */
function readAnswers(
  reader: BodyReader,
  subject: SubmissionSubject,
  attachments: readonly AttachmentClaim[],
  today: string,
): Answers | undefined {
  const form: FormDefinition<unknown> = subject.kind === 'inquiry' ? INQUIRY_FORM : subject.form;
  const attached = attachments.map(({ field }) => field);
  const outcome = validateSubmission(form, reader.raw('answers'), { today, attached });
  const errors: FieldError[] = outcome.ok ? [] : below('answers', outcome.errors);
  if (errors.length > 0 && isAnotherVersion(reader.raw('formVersion'), form)) {
    reader.refuse('formVersion', 'versionOutdated');
  }
  reader.errors.push(...errors);
  if (attachments.length > 0) {
    const shown = visibleFields(form, reader.raw('answers'), attached);
    reader.part(checkAttachmentFields(attachments, shown, 'attachments'));
  }
  return outcome.ok ? outcome.value : undefined;
}

/** What was filled in of a service's form goes with a question about that service, and with nothing else. */
function readSoFar(reader: BodyReader, subject: SubmissionSubject): Answers | undefined {
  const raw = reader.raw('soFar');
  if (raw === undefined) return undefined;
  if (subject.kind === 'inquiry' && subject.about) {
    return reader.part(validateSoFar(subject.about.form, raw, 'soFar'));
  }
  reader.refuse('soFar', 'notAsked');
  return undefined;
}

function isAnotherVersion(filled: unknown, form: FormDefinition<unknown>): boolean {
  return typeof filled === 'number' && form.version !== undefined && filled !== form.version;
}

function readConsents(
  reader: BodyReader,
  subject: SubmissionSubject,
  answers: Answers | undefined,
  context: SubmissionContext,
): SubmissionBody['consent'] | undefined {
  const asked = subject.kind === 'inquiry' ? INQUIRY_CONSENTS : subject.consents;
  const judged = { ...given('answers', answers), ...given('versions', context.consentVersions) };
  return reader.part(validateConsents(asked, reader.raw('consent'), judged, 'consent'));
}

/** A request is signed (policy E4); an inquiry need not be. */
function readDeclaration(
  reader: BodyReader,
  subject: SubmissionSubject,
  context: SubmissionContext,
): Declaration | undefined {
  const raw = reader.raw('declaration');
  if (raw === undefined && subject.kind === 'inquiry') return undefined;
  const { declarationVersion, declarationMethods } = context;
  return reader.part(validateDeclaration(raw, declarationVersion, 'declaration', declarationMethods));
}
