import { MAX_ATTACHMENTS, megabytes } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { UploadSettings } from '../config.js';
import { refusal } from '../public/public-route.js';
import type { Refusal } from '../public/public-route.js';
import { ATTACHMENTS } from './stored-attachment.js';

export const DAY_MS = 86_400_000;

/** Whose and where an upload would count. */
export interface Counted {
  draftHash: string;
  senderHash: string;
  field: string;
  maxFiles: number;
  now: number;
  /** Handed in at the office: it uses up nobody's day. */
  atOffice?: boolean;
}

interface Tally {
  files: number;
  bytes: number;
}

/**
 * Whether one more file is too many: for its draft, its sender within a day, or everybody within a day. What was
 * removed still counts for the sender, else removing would undo the limit.
 */
export async function overQuota(
  knex: Knex,
  settings: UploadSettings,
  counted: Counted,
): Promise<Refusal | undefined> {
  const inDraft = await tally(unsent(knex, counted.draftHash));
  if (inDraft.files >= MAX_ATTACHMENTS) return refusal(400, 'tooMany', 'file', { max: MAX_ATTACHMENTS });
  if (inDraft.bytes >= settings.draftBytes) return filesTooLarge(settings);
  return overDay(knex, settings, counted, 1);
}

/**
 * Whether a file of this size still fits, looked at in the transaction that writes its record: of those that began
 * together none knew of the others.
 */
export async function overfull(
  trx: Knex,
  settings: UploadSettings,
  counted: Counted,
  size: number,
): Promise<Refusal | undefined> {
  const { draftHash, field, maxFiles } = counted;
  const inField = await tally(unsent(trx, draftHash).where({ field }));
  if (inField.files >= maxFiles) return refusal(400, 'tooMany', 'file', { max: maxFiles });
  const inDraft = await tally(unsent(trx, draftHash));
  if (inDraft.bytes + size > settings.draftBytes) return filesTooLarge(settings);
  return overDay(trx, settings, counted, size);
}

async function overDay(
  knex: Knex,
  settings: UploadSettings,
  { senderHash, now, atOffice }: Counted,
  size: number,
): Promise<Refusal | undefined> {
  if (atOffice) return undefined;
  const ofDay = () => knex(ATTACHMENTS).where('uploaded_at', '>', now - DAY_MS);
  const ofSender = await tally(ofDay().andWhere({ sender_hash: senderHash }));
  if (ofSender.files >= settings.senderFiles || ofSender.bytes + size > settings.senderBytes) return full();
  const ofAll = await tally(ofDay());
  return ofAll.bytes + size > settings.dayBytes ? full() : undefined;
}

function unsent(knex: Knex, draftHash: string): Knex.QueryBuilder {
  return knex(ATTACHMENTS).where({ draft_hash: draftHash }).whereNull('gone_at').whereNull('submission_id');
}

async function tally(query: Knex.QueryBuilder): Promise<Tally> {
  const row = (await query.count({ files: '*' }).sum({ bytes: 'size' }).first()) as
    Record<keyof Tally, unknown> | undefined;
  return { files: Number(row?.files ?? 0), bytes: Number(row?.bytes ?? 0) };
}

/** One file is larger than it may be, as it came or as it would be stored. */
export function fileTooLarge(max: number): Refusal {
  return refusal(413, 'fileTooLarge', 'file', { max, megabytes: megabytes(max) });
}

function filesTooLarge({ draftBytes }: UploadSettings): Refusal {
  return refusal(413, 'filesTooLarge', 'file', { max: draftBytes, megabytes: megabytes(draftBytes) });
}

function full(): Refusal {
  return refusal(429, 'uploadsFull');
}
