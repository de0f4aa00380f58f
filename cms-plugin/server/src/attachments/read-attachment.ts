import type { ErrorCode, IntegrityState } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { Installation } from '../installation.js';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import { ATTACHMENTS, attachmentColumns } from './stored-attachment.js';
import type { StoredAttachment } from './stored-attachment.js';
import { hashOf } from './store-upload.js';

/** A file to hand over. */
export interface ServedFile {
  bytes: Uint8Array;
  name: string;
  mediaType: string;
}

export type ReadAttachment =
  | { ok: true; file: ServedFile; attachment: StoredAttachment }
  | { ok: false; status: 404 | 409; code: ErrorCode; params: Record<string, string> };

/** Files of a case, oldest first; those that were erased as well. */
export async function attachmentsOf(
  { knex }: Pick<Installation, 'knex'>,
  submissionId: number,
): Promise<StoredAttachment[]> {
  const rows: RawRow[] = await knex<RawRow>(ATTACHMENTS).where({ submission_id: submissionId }).orderBy('id');
  return rows.map((row) => decodeRow<StoredAttachment>(attachmentColumns, row));
}

/** Names of the fields of a case that hold a file. */
export async function attachedFields(knex: Knex, submissionId: number): Promise<string[]> {
  const rows: { field: string }[] = await knex(ATTACHMENTS)
    .where({ submission_id: submissionId })
    .whereNull('gone_at')
    .distinct('field');
  return rows.map(({ field }) => field);
}

/** Whether a file may be opened: it stands, holds no virus, and was found clean where that is required. */
export function isReadable(attachment: StoredAttachment, scanRequired: boolean): boolean {
  if (attachment.goneAt !== null || attachment.integrity === 'damaged' || attachment.integrity === 'missing')
    return false;
  return attachment.scan === 'clean' || (!scanRequired && attachment.scan !== 'infected');
}

/**
 * One file of a case, its bytes compared with the hash that was kept. What differs is told and never handed over; a
 * file that had been damaged and was put back is found whole again.
 */
export async function readAttachment(
  installation: Pick<Installation, 'knex' | 'files' | 'settings'>,
  submissionId: number,
  key: string,
): Promise<ReadAttachment> {
  const attachment = (await attachmentsOf(installation, submissionId)).find((one) => one.key === key);
  if (!attachment || attachment.goneAt !== null)
    return { ok: false, status: 404, code: 'notFound', params: {} };
  const required = installation.settings.scanner?.required ?? false;
  if (!isReadable({ ...attachment, integrity: 'unchecked' }, required)) {
    return { ok: false, status: 409, code: 'fileNotReadable', params: { scan: attachment.scan } };
  }
  const bytes = await installation.files.get(key);
  const integrity = integrityOf(attachment, bytes);
  if (integrity !== attachment.integrity) {
    await installation.knex(ATTACHMENTS).where({ id: attachment.id }).update({ integrity });
  }
  if (!bytes || integrity !== 'intact') {
    return { ok: false, status: 409, code: 'fileNotReadable', params: { integrity } };
  }
  return {
    ok: true,
    attachment,
    file: { bytes, name: attachment.fileName, mediaType: attachment.mediaType },
  };
}

function integrityOf(attachment: StoredAttachment, bytes: Uint8Array | undefined): IntegrityState {
  if (!bytes) return 'missing';
  return hashOf(bytes) === attachment.sha256 ? 'intact' : 'damaged';
}
