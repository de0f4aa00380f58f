import { fileLimits } from '@member-services/contract/forms';
import type { Installation } from '../installation.js';
import { fileTooLarge, overQuota } from './quotas.js';
import { countedIn, storeUpload } from './store-upload.js';
import type { StoredUpload } from './store-upload.js';

/** The field under which files stand that go with words of staff. */
const FIELD = 'message';

/** A file that a member of staff chose for the applicant of a case. */
export interface StaffUpload {
  submissionId: number;
  /** Stable id of the member of staff: whose quota it counts in. */
  staffId: string;
  draftKey: string;
  fileName: string;
  /** What is known of its size before it is read. */
  size: number;
  read: () => Promise<Buffer>;
}

/** Takes a file of staff by the rules that hold for visitors' files: the same types, scan, making anew and quotas. */
export async function uploadForApplicant(
  installation: Installation,
  { submissionId, staffId, draftKey, fileName, size, read }: StaffUpload,
): Promise<StoredUpload> {
  const { knex, clock, settings } = installation;
  const limits = fileLimits({}, settings.uploads.fileBytes);
  if (size > limits.maxBytes) return fileTooLarge(limits.maxBytes);
  const sender = `staff:${staffId}`;
  const now = await clock.now();
  const counted = countedIn(installation, { sender, draftKey, field: FIELD, limits, now });
  const over = await overQuota(knex, settings.uploads, counted);
  if (over) return over;
  const subject = { kind: 'to-applicant', id: submissionId } as const;
  return storeUpload(installation, { subject, limits, counted }, fileName, read);
}
