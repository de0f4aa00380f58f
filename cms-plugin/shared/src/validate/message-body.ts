import type { Validated } from '../endpoints/errors.js';
import { MESSAGE_PARTS, MESSAGE_PART_LENGTH } from '../staff/message-text.js';
import type { MessageText, MessageWording } from '../staff/message-text.js';
import type { MessageTextBody, ResendBody } from '../staff/messages.js';
import { BodyReader } from './body-reader.js';
import { given } from './common-parts.js';

const RESENT_AT_ONCE = 200;
/** No table counts further. */
const GREATEST_ID = 2_147_483_647;

/** Judges the shape of a `POST /message-texts/:event` body; what its words may name is judged by `messageTextFaults`. */
export function validateMessageText(input: unknown): Validated<MessageTextBody> {
  const reader = new BodyReader(input, ['version', 'text']);
  const version = reader.requiredWhole('version', 0, 1_000_000);
  const raw = reader.raw('text');
  if (raw === undefined) return reader.outcome<MessageTextBody>({ version, text: null });
  const text = reader.part(readText(raw));
  return text ? reader.outcome<MessageTextBody>({ version, text }) : reader.failure();
}

/** Judges the body of a preview: one wording in one language. */
export function validateMessageWording(input: unknown): Validated<MessageWording> {
  return readWording(input, '');
}

/** Judges a `POST /messages/resend` body. */
export function validateResend(input: unknown): Validated<ResendBody> {
  const reader = new BodyReader(input, ['ids', 'list']);
  const ids = reader.list('ids', RESENT_AT_ONCE);
  const whole = ids.filter(isId);
  if (whole.length !== ids.length) reader.refuse('ids', 'invalidType');
  const list = reader.choice('list', ['failed', 'held'] as const);
  if (whole.length === 0 && list === undefined) reader.refuse('ids', 'required');
  return reader.outcome<ResendBody>({
    ...(whole.length > 0 ? { ids: whole } : {}),
    ...given('list', list),
  });
}

function isId(id: unknown): id is number {
  return Number.isSafeInteger(id) && Number(id) > 0 && Number(id) <= GREATEST_ID;
}

function readText(raw: unknown): Validated<MessageText> {
  const reader = new BodyReader(raw, ['ar', 'en'], 'text');
  const ar = reader.part(readWording(reader.raw('ar'), 'text.ar'));
  const en = reader.part(readWording(reader.raw('en'), 'text.en'));
  return ar && en ? reader.outcome<MessageText>({ ar, en }) : reader.failure();
}

function readWording(raw: unknown, path: string): Validated<MessageWording> {
  const reader = new BodyReader(raw, [...MESSAGE_PARTS], path);
  const subject = reader.line('subject', { maxLength: MESSAGE_PART_LENGTH.subject }) ?? '';
  const body = reader.text('body', { maxLength: MESSAGE_PART_LENGTH.body }) ?? '';
  const sms = reader.text('sms', { maxLength: MESSAGE_PART_LENGTH.sms }) ?? '';
  return reader.outcome<MessageWording>({ subject, body, sms });
}
