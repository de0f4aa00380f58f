import type { FieldError, Validated } from '../endpoints/errors.js';
import type { AttachmentClaim } from '../endpoints/submissions.js';
import type { StaffActionBody, VerificationCheck } from '../staff/inbox.js';
import { takesFiles, VERIFICATION_CHECKS } from '../staff/inbox.js';
import { isCivilDay } from '../text/civil-day.js';
import { normaliseDate } from '../field/date.js';
import type { Action } from '../workflow/submission.js';
import { ACTIONS, DECISIONS } from '../workflow/submission.js';
import type { Need, Rule } from '../workflow/workflow-table.js';
import { checkAttachmentFields, validateAttachments } from './attachments.js';
import { BodyReader } from './body-reader.js';
import { given, WORDS_CODE_POINTS, WORDS_LENGTH } from './common-parts.js';
import { DRAFT_KEY } from './upload-body.js';

const MAX_FIELDS = 200;
/** Longer than any id of a member of staff, and as long as it can be kept. */
const STAFF_ID = { maxLength: 64, codePoints: 64 };

/**
 * Judges the body of a staff action: its shape, and what the workflow's rule needs with it.
 * @param today civil day of Asia/Riyadh: nothing is due before it
 * @param ruleOf the rule that holds for the action in the case's status, where it is known
 */
export function validateStaffAction(
  input: unknown,
  today: string,
  ruleOf: (action: Action) => Rule | undefined = () => undefined,
): Validated<StaffActionBody> {
  const reader = new BodyReader(input, [
    'version',
    'action',
    'words',
    'internalNote',
    'fields',
    'dueOn',
    'decision',
    'checklist',
    'assignee',
    'concerned',
    'attachments',
    'draftKey',
  ]);
  const action = reader.requiredChoice('action', ACTIONS);
  const version = reader.requiredWhole('version', 1, 1_000_000_000);
  const body = {
    version,
    ...given('words', reader.text('words', { maxLength: WORDS_LENGTH, codePoints: WORDS_CODE_POINTS })),
    ...given('internalNote', reader.text('internalNote', { maxLength: WORDS_LENGTH })),
    ...given('fields', readNames(reader, 'fields', MAX_FIELDS)),
    ...given('dueOn', readDueOn(reader, today)),
    ...given('decision', reader.choice('decision', DECISIONS)),
    ...given('checklist', readChecklist(reader)),
    ...given('assignee', reader.line('assignee', STAFF_ID)),
    ...given('concerned', readConcerned(reader, action)),
    ...given('attachments', readFiles(reader, action)),
    ...given('draftKey', reader.line('draftKey', { maxLength: 64, pattern: DRAFT_KEY })),
  };
  if (!action || reader.errors.length > 0) return reader.failure();
  const judged: StaffActionBody = { ...body, action };
  const missing = missingNeeds(ruleOf(action), judged);
  return missing.length > 0 ? { ok: false, errors: missing } : { ok: true, value: judged };
}

/** What a rule needs and the body lacks; an inquiry without an answer is not answered (policy E1). */
export function missingNeeds(rule: Rule | undefined, body: StaffActionBody): FieldError[] {
  return (rule?.needs ?? []).flatMap((need) => lackOf(need, body));
}

function lackOf(need: Need, body: StaffActionBody): FieldError[] {
  if (need === 'checklist') return uncheckedOf(body.checklist ?? []);
  // A consent is the applicant's own to take back.
  if (need === 'purpose') return [];
  const value = body[need];
  if (value !== undefined && value.length > 0) return [];
  if (need === 'words') {
    return [
      { path: 'words', code: body.action === 'answer' ? 'answerRequired' : 'reasonRequired', params: {} },
    ];
  }
  return [{ path: need, code: 'required', params: {} }];
}

/** Each item of the checklist must be confirmed before a request moves on (policy E2). */
function uncheckedOf(checklist: readonly string[]): FieldError[] {
  return VERIFICATION_CHECKS.filter((check) => !checklist.includes(check)).map((check) => ({
    path: `checklist.${check}`,
    code: 'required',
    params: {},
  }));
}

function readDueOn(reader: BodyReader, today: string): string | undefined {
  const read = normaliseDate(reader.raw('dueOn'));
  if (!read.ok) reader.refuse('dueOn', read.fault.code, read.fault.params);
  else if (read.value !== undefined && isCivilDay(today) && read.value < today) {
    reader.refuse('dueOn', 'dateTooEarly', { min: today });
  } else return read.value;
  return undefined;
}

/** Whom a complaint concerns is said in a step of its own. */
function readConcerned(reader: BodyReader, action: Action | undefined): string | undefined {
  if (reader.raw('concerned') === undefined || action === 'nameConcerned' || !action)
    return reader.line('concerned', STAFF_ID);
  reader.refuse('concerned', 'notAsked');
  return undefined;
}

/** Files go with steps that speak to the applicant, under one name. */
function readFiles(reader: BodyReader, action: Action | undefined): AttachmentClaim[] | undefined {
  const claims = reader.part(validateAttachments(reader.raw('attachments'), 'attachments'));
  if (!claims || claims.length === 0 || !action) return undefined;
  const fields = takesFiles(action) ? [{ name: 'message', type: 'attachment', label: '' } as const] : [];
  return reader.part(checkAttachmentFields(claims, fields, 'attachments'));
}

function readNames(reader: BodyReader, key: string, max: number): string[] | undefined {
  if (reader.raw(key) === undefined) return undefined;
  const names = reader
    .list(key, max)
    .filter((name): name is string => typeof name === 'string' && name.length <= 100);
  if (names.length !== reader.list(key, max).length) reader.refuse(key, 'invalidType');
  return names;
}

function readChecklist(reader: BodyReader): VerificationCheck[] | undefined {
  const names = readNames(reader, 'checklist', VERIFICATION_CHECKS.length);
  if (names?.some((name) => !VERIFICATION_CHECKS.some((check) => check === name))) {
    reader.refuse('checklist', 'notAnOption');
  }
  return names && VERIFICATION_CHECKS.filter((check) => names.includes(check));
}
