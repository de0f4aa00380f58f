import type { Validated } from '../endpoints/errors.js';
import type {
  ApplicantAction,
  ApplicantActionBody,
  CorrectableDatum,
  TrackingBody,
} from '../endpoints/tracking.js';
import { APPLICANT_ACTIONS, CORRECTABLE_DATA } from '../endpoints/tracking.js';
import type { AttachmentClaim } from '../endpoints/submissions.js';
import type { CaseFileField } from '../endpoints/uploads.js';
import { isPlainObject } from '../form/plain-object.js';
import { parseReference } from '../reference/reference-number.js';
import { checkAttachmentFields, validateAttachments } from './attachments.js';
import { BodyReader } from './body-reader.js';
import { given, readGuard, readIdempotencyKey, WORDS_LENGTH } from './common-parts.js';
import { openObject } from './opened-object.js';
import { DRAFT_KEY } from './upload-body.js';

/** Longest tracking token or invitation. */
export const TOKEN_LENGTH = 200;

/**
 * Judges a `POST /tracking` body. A reference that cannot be one is passed on as it is and finds nothing: whoever
 * guesses learns the same from every wrong answer.
 */
export function validateTracking(input: unknown): Validated<TrackingBody> {
  const reader = new BodyReader(input, ['reference', 'token', 'guard']);
  const reference = readReference(reader);
  const token = readToken(reader);
  return reader.outcome<TrackingBody>({ reference, token, ...readGuard(reader) });
}

export function readReference(reader: BodyReader): string {
  const typed = reader.requiredLine('reference', { maxLength: 60 });
  return parseReference(typed) ?? typed;
}

export function readToken(reader: BodyReader): string {
  return reader.requiredLine('token', { maxLength: TOKEN_LENGTH });
}

/** A judged body of an applicant's action; what is corrected is still as it came, see `validateCorrection`. */
export type JudgedApplicantAction = Omit<ApplicantActionBody, 'answers'> & {
  answers?: Record<string, unknown>;
};

const ACTION_KEYS = [
  ...['token', 'idempotencyKey', 'action', 'words', 'guard'],
  ...['answers', 'applicant', 'purpose', 'attachments', 'draftKey'],
];

/** Applicant's actions that say nothing without words. */
const NEED_WORDS: readonly string[] = ['message', 'appeal', 'objectDelivery', 'askHelp', 'correct'];

/**
 * Judges a `POST /submissions/:reference/actions` body: its shape and its words. Corrected answers are judged against
 * the form by `validateCorrection`, once the case is known.
 */
export function validateApplicantAction(input: unknown): Validated<JudgedApplicantAction> {
  const reader = new BodyReader(input, ACTION_KEYS);
  const token = readToken(reader);
  const idempotencyKey = readIdempotencyKey(reader);
  const action = reader.requiredChoice('action', APPLICANT_ACTIONS);
  const words = reader.text('words', {
    maxLength: WORDS_LENGTH,
    required: NEED_WORDS.includes(action ?? ''),
  });
  const answers = readCorrectedAnswers(reader, action);
  const applicant = readCorrectedApplicant(reader, action);
  const purpose = readPurpose(reader, action);
  const attachments = readFiles(reader, action);
  const draftKey = reader.line('draftKey', { maxLength: 64, pattern: DRAFT_KEY });
  if (!action) return reader.failure();
  if (action === 'supplyCorrection' && !words && !answers && !applicant && !attachments)
    reader.refuse('words', 'required');
  return reader.outcome<JudgedApplicantAction>({
    token,
    idempotencyKey,
    action,
    ...given('words', words),
    ...given('purpose', purpose),
    ...given('answers', answers),
    ...given('applicant', applicant),
    ...given('attachments', attachments),
    ...given('draftKey', draftKey),
    ...readGuard(reader),
  });
}

/** Which consent is taken back; whether it was given, the case knows. */
function readPurpose(reader: BodyReader, action: ApplicantAction | undefined): string | undefined {
  if (action === 'withdrawConsent') return reader.requiredLine('purpose', { maxLength: 64 });
  if (reader.raw('purpose') !== undefined && action) reader.refuse('purpose', 'notAsked');
  return undefined;
}

/** Under which name files go with an action; those of a correction under the names that were asked for. */
const FILES_OF_ACTION: Partial<Record<ApplicantAction, CaseFileField>> = {
  message: 'message',
  objectDelivery: 'message',
  appeal: 'appeal',
};

/** Files that go with an action; which of them a correction may bring, the case knows. */
function readFiles(reader: BodyReader, action: ApplicantAction | undefined): AttachmentClaim[] | undefined {
  const claims = reader.part(validateAttachments(reader.raw('attachments'), 'attachments'));
  if (!claims || claims.length === 0 || !action || action === 'supplyCorrection')
    return claims?.length ? claims : undefined;
  const name = FILES_OF_ACTION[action];
  const fields = name ? [{ name, type: 'attachment', label: '' } as const] : [];
  return reader.part(checkAttachmentFields(claims, fields, 'attachments'));
}

/** Still raw: only that it is an object of a bearable size, and that the action takes one. */
function readCorrectedAnswers(
  reader: BodyReader,
  action: ApplicantAction | undefined,
): Record<string, unknown> | undefined {
  const raw = reader.raw('answers');
  if (raw === undefined) return undefined;
  if (action && action !== 'supplyCorrection') reader.refuse('answers', 'notAsked');
  else if (!isPlainObject(raw)) reader.refuse('answers', 'invalidType');
  else {
    const opened = openObject(raw, new Set(Object.keys(raw)), 'answers');
    reader.errors.push(...opened.errors);
    return opened.keys;
  }
  return undefined;
}

function readCorrectedApplicant(
  reader: BodyReader,
  action: ApplicantAction | undefined,
): Partial<Record<CorrectableDatum, string>> | undefined {
  const raw = reader.raw('applicant');
  if (raw === undefined) return undefined;
  if (action && action !== 'supplyCorrection') {
    reader.refuse('applicant', 'notAsked');
    return undefined;
  }
  const data = new BodyReader(raw, CORRECTABLE_DATA, 'applicant');
  const entries = CORRECTABLE_DATA.flatMap((datum) => {
    const value = data.line(datum, { maxLength: 300 });
    return value === undefined ? [] : [[datum, value] as const];
  });
  return reader.part(data.outcome<Partial<Record<CorrectableDatum, string>>>(Object.fromEntries(entries)));
}
