import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { FileLimits, UploadReceipt } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { sha256 } from '../domain/hashing.js';
import type { Installation } from '../installation.js';
import { refusal } from '../public/public-route.js';
import type { Refusal } from '../public/public-route.js';
import { shortWaiting } from '../tables/lock-wait.js';
import { retryOnContention } from '../tables/retry-on-contention.js';
import { encodeRow } from '../tables/rows.js';
import { GateFull } from './gate.js';
import { judgeFile } from './judge-file.js';
import { fileTooLarge, overfull } from './quotas.js';
import type { Counted } from './quotas.js';
import { scan } from './scanner.js';
import { ATTACHMENTS, attachmentColumns, subjectName } from './stored-attachment.js';
import type { StoredAttachment, Subject } from './stored-attachment.js';

/** Until then the queue will have moved on. */
const QUEUE_SECONDS = 20;

/** An upload that may go on. */
export interface Admitted {
  subject: Subject;
  limits: FileLimits;
  counted: Counted;
  /** The secret that its sender has drawn for it. */
  uploadToken?: string | undefined;
}

/** What came of storing a file. */
export type StoredUpload = { kind: 'created'; data: UploadReceipt } | Refusal;

/** Whose upload it is, and for what. */
interface Sending {
  /** A group of addresses, or `staff:` and an id; kept only as a keyed hash. */
  sender: string;
  draftKey: string;
  field: string;
  limits: FileLimits;
  /** Milliseconds UTC. */
  now: number;
}

/** What an upload counts in: the quotas of its draft, its field and its sender. */
export function countedIn(
  { keys }: Pick<Installation, 'keys'>,
  { sender, draftKey, field, limits: { maxFiles }, now }: Sending,
): Counted {
  const senders = createHmac('sha256', keys.subKey(keys.currentId, 'upload-sender'));
  return {
    draftHash: sha256(draftKey),
    senderHash: senders.update(sender).digest('hex'),
    field,
    maxFiles,
    now,
  };
}

/**
 * Takes the bytes of one file, so many at a time: judged, made anew where it is a picture, scanned, stored. Where too
 * many wait already it is refused for a while.
 * @param read the bytes, once it is their turn
 */
export async function storeUpload(
  installation: Installation,
  admitted: Admitted,
  fileName: string,
  read: () => Promise<Buffer>,
): Promise<StoredUpload> {
  const { senderHash } = admitted.counted;
  try {
    return await installation.filesGate.through(senderHash, async () =>
      store(installation, admitted, fileName, await read()),
    );
  } catch (error) {
    if (!(error instanceof GateFull)) throw error;
    return { ...refusal(503, 'notReady'), retryAfter: QUEUE_SECONDS };
  }
}

/** A record is written before the bytes are, so that whatever breaks off in between is swept. */
async function store(
  installation: Installation,
  admitted: Admitted,
  fileName: string,
  source: Buffer,
): Promise<StoredUpload> {
  const { settings, files } = installation;
  const judged = await judgeFile(source, fileName, admitted.limits.accept);
  if (!judged.ok) return refusal(400, judged.code, 'file', judged.params);
  const { bytes, mediaType, name } = judged;
  // A picture of few bytes may be one of many once it is made anew.
  if (bytes.length > admitted.limits.maxBytes) return fileTooLarge(admitted.limits.maxBytes);
  const token = admitted.uploadToken ?? randomBytes(24).toString('base64url');
  const scanned = await scan(settings.scanner, bytes);
  const { draftHash, senderHash: sender, field, now } = admitted.counted;
  const record: Omit<StoredAttachment, 'id'> = {
    key: randomBytes(16).toString('hex'),
    tokenHash: sha256(token),
    draftHash,
    senderHash: sender,
    subject: subjectName(admitted.subject),
    field,
    fileName: name,
    mediaType,
    size: bytes.length,
    sha256: hashOf(bytes),
    sourceHash: hashOf(source),
    scan: scanned,
    scannedAt: settings.scanner ? now : null,
    integrity: 'unchecked',
    uploadedAt: now,
    submissionId: null,
    action: null,
    boundAt: null,
    historySequence: null,
    goneAt: null,
    held: true,
  };
  const refused = await writeRecord(installation, record, admitted.counted);
  if (refused) return refused;
  try {
    await files.put(record.key, bytes, mediaType);
    // Removed or replaced on its way: nobody else would remove what has only just arrived.
    if (!(await stands(installation, record))) await files.remove(record.key);
  } catch (error) {
    // Perhaps some of it, or all, has arrived: the sweep removes it. Nothing is counted that was not taken.
    await installation
      .knex(ATTACHMENTS)
      .where({ key: record.key })
      .update({ gone_at: now, held: true, size: 0 });
    const reason = error instanceof Error ? error.name : 'unknown';
    installation.strapi.log.error(`Member Services: a file could not be stored: ${reason}.`);
    return refusal(503, 'notReady');
  }
  const receipt: UploadReceipt = { uploadToken: token, name, size: bytes.length, mediaType, scan: scanned };
  return { kind: 'created', data: receipt };
}

async function stands({ knex }: Installation, { key }: Pick<StoredAttachment, 'key'>): Promise<boolean> {
  return (await knex(ATTACHMENTS).where({ key }).whereNull('gone_at').first('id')) !== undefined;
}

/** Writes the record; the same bytes for the same field, and the same secret, once more take the place of what came before. */
async function writeRecord(
  { knex, settings }: Installation,
  record: Omit<StoredAttachment, 'id'>,
  counted: Counted,
): Promise<Refusal | undefined> {
  const { draftHash, tokenHash, field, sourceHash, uploadedAt } = record;
  let over: Refusal | undefined;
  const work = async (trx: Knex.Transaction) => {
    // What gives way has no secret any more: its key is one that nobody can name.
    for (const same of [{ source_hash: sourceHash }, { token_hash: tokenHash }]) {
      await trx(ATTACHMENTS)
        .where({ draft_hash: draftHash, field, ...same })
        .whereNull('submission_id')
        .whereNull('gone_at')
        .update({ gone_at: uploadedAt, token_hash: trx.ref('key') });
    }
    // It was taken back meanwhile, has been sent with a form, or is somebody else's.
    if (await trx(ATTACHMENTS).where({ token_hash: tokenHash }).first('id')) {
      over = refusal(422, 'idempotencyKeyReused', 'uploadToken');
      throw new NoRoom();
    }
    over = await overfull(trx, settings.uploads, counted, record.size);
    if (over) throw new NoRoom();
    await trx(ATTACHMENTS).insert(encodeRow<StoredAttachment>(attachmentColumns, record));
  };
  try {
    await retryOnContention(() => shortWaiting(knex, work));
  } catch (error) {
    if (!(error instanceof NoRoom)) throw error;
  }
  return over;
}

/** Undoes what the transaction has done so far. */
class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/** SHA-256 of bytes in lower-case hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
