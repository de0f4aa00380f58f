import type { CaseAttachment, StaffAttachment } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { Installation } from '../installation.js';
import { attachmentsOf, isReadable } from './read-attachment.js';
import { senderOf } from './stored-attachment.js';
import type { StoredAttachment } from './stored-attachment.js';

type Reading = Pick<Installation, 'knex' | 'settings'>;

/** The files that came with a step of the case, by the step's number. */
export type FilesOfStep = (sequence: number) => string[];

/** Files of a case, and with which of its steps each came. */
export interface CaseFiles<File> {
  files: File[];
  ofStep: FilesOfStep;
}

/** Files of a case as its applicant sees them; erased ones are not among them. */
export async function caseAttachments(
  installation: Reading,
  submissionId: number,
): Promise<CaseFiles<CaseAttachment>> {
  const stored = await attachmentsOf(installation, submissionId);
  const standing = stored.filter(({ goneAt }) => goneAt === null);
  return { files: standing.map((one) => describe(one, installation)), ofStep: filesOfStep(standing) };
}

function filesOfStep(stored: readonly StoredAttachment[]): FilesOfStep {
  return (sequence) => stored.filter((one) => one.historySequence === sequence).map(({ key }) => key);
}

/** Files of a case as staff see them. */
export async function staffAttachments(
  installation: Reading,
  submissionId: number,
): Promise<CaseFiles<StaffAttachment>> {
  const stored = await attachmentsOf(installation, submissionId);
  const opened = await lastOpened(
    installation.knex,
    stored.map(({ id }) => id),
  );
  const files = stored.map((one) => ({
    ...describe(one, installation),
    sha256: one.sha256,
    integrity: one.integrity,
    action: one.action ?? '',
    erasedAt: one.goneAt === null ? null : instant(one.goneAt),
    lastOpened: opened.get(one.id) ?? null,
  }));
  return { files, ofStep: filesOfStep(stored) };
}

function describe(one: StoredAttachment, { settings }: Reading): CaseAttachment {
  return {
    id: one.key,
    field: one.field,
    from: senderOf(one),
    name: one.fileName,
    size: one.size,
    mediaType: one.mediaType,
    scan: one.scan,
    at: instant(one.boundAt ?? one.uploadedAt),
    readable: isReadable(one, settings.scanner?.required ?? false),
  };
}

async function lastOpened(
  knex: Knex,
  ids: readonly number[],
): Promise<Map<number, NonNullable<StaffAttachment['lastOpened']>>> {
  if (ids.length === 0) return new Map();
  const reads: { attachment_id: number; staff_name: string; at: number | string }[] = await knex(
    'ms_attachment_reads',
  )
    .whereIn('attachment_id', [...ids])
    .orderBy('id')
    .select('attachment_id', 'staff_name', 'at');
  // The last one of each stays.
  return new Map(
    reads.map((read) => [read.attachment_id, { by: read.staff_name, at: instant(Number(read.at)) }]),
  );
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
