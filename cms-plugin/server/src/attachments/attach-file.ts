import { randomBytes } from 'node:crypto';
import { fileLimits } from '@member-services/contract/forms';
import { FIRST_STEP } from '../history/append-history.js';
import type { Installation } from '../installation.js';
import { findSubmission } from '../submissions/find-submission.js';
import { bindAttachments } from './bind-attachments.js';
import { attachmentsOf } from './read-attachment.js';
import { countedIn, storeUpload } from './store-upload.js';

/** A file that came with a submission elsewhere than through the website. */
export interface FileOfSubmission {
  reference: string;
  field: string;
  name: string;
  bytes: Uint8Array;
  /** When it was handed in, milliseconds UTC. */
  at: number;
}

/** Attaches a file by the rules for visitors' files; one that the submission has already is not attached again. */
export async function attachFile(
  installation: Installation,
  { reference, field, name, bytes, at }: FileOfSubmission,
): Promise<{ kind: 'attached' | 'there' | 'notFound' } | { kind: 'refused'; code: string }> {
  const submission = await findSubmission(installation.knex, { reference });
  if (!submission) return { kind: 'notFound' };
  const known = await attachmentsOf(installation, submission.id);
  if (known.some((one) => one.field === field && one.fileName === name)) return { kind: 'there' };
  const subject = { kind: 'case', id: submission.id } as const;
  const draftKey = randomBytes(16).toString('hex');
  const limits = fileLimits({}, installation.settings.uploads.fileBytes);
  const sending = { sender: 'office', draftKey, field, limits, now: at };
  const counted = { ...countedIn(installation, sending), atOffice: true };
  const stored = await storeUpload(installation, { subject, limits, counted }, name, () =>
    Promise.resolve(Buffer.from(bytes)),
  );
  if (stored.kind === 'refused') return { kind: 'refused', code: stored.errors[0]?.code ?? 'internal' };
  const claims = [{ field, uploadToken: stored.data.uploadToken }];
  await installation.knex.transaction((trx) =>
    bindAttachments(trx, {
      ...{ claims, draftKey, subject, submissionId: submission.id, at },
      ...{ action: 'submit', sequence: FIRST_STEP },
    }),
  );
  return { kind: 'attached' };
}
