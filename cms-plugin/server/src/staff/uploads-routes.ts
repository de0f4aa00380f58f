import { readFile, rm } from 'node:fs/promises';
import { PAGE_PERMISSIONS, permissionFor, STAFF_FILE_ACTIONS } from '@member-services/contract/forms';
import { validateStaffUpload, validateUploadRemoval } from '@member-services/contract/validate';
import { removeUpload } from '../attachments/remove-upload.js';
import { uploadForApplicant } from '../attachments/staff-upload.js';
import { openCase } from './open-case.js';
import { isStaffRefusalStatus, refused, withoutQuery } from './staff-call.js';
import type { ReceivedFile, StaffAnswer, StaffCall, StaffRoute } from './staff-call.js';

/**
 * `POST /cases/:reference/uploads`, multipart: `draftKey`, then the file as `files`. It goes to the applicant with an
 * action that may carry files; whoever may take none of these uploads nothing.
 */
export const uploadRoute: StaffRoute = {
  name: 'upload',
  method: 'POST',
  path: '/cases/:reference/uploads',
  permissions: [PAGE_PERMISSIONS.readInbox],
  handle: withoutQuery(async (call) => {
    const { file } = call;
    try {
      return await take(call, file);
    } finally {
      if (file) await rm(file.path, { force: true });
    }
  }),
};

async function take(call: StaffCall, file: ReceivedFile | null): Promise<StaffAnswer> {
  if (!maySendFiles(call)) return refused(403, 'forbidden');
  const fields = validateStaffUpload(call.body);
  if (!fields.ok) return { kind: 'refused', status: 400, errors: fields.errors };
  if (!file) return refused(400, 'required', {}, 'file');
  const { installation, user } = call;
  const opened = await openCase(call);
  if (!opened.ok) return opened.refusal;
  const { submission } = opened;
  const stored = await uploadForApplicant(installation, {
    submissionId: submission.id,
    staffId: String(user.id),
    draftKey: fields.value.draftKey,
    fileName: file.name,
    size: file.size,
    read: () => readFile(file.path),
  });
  if (stored.kind === 'created') return { kind: 'ok', data: stored.data };
  const { status, errors } = stored;
  return { kind: 'refused', status: isStaffRefusalStatus(status) ? status : 400, errors };
}

/** `POST /cases/:reference/uploads/remove`: a file that is not to be sent after all. */
export const uploadRemovalRoute: StaffRoute = {
  name: 'removeUpload',
  method: 'POST',
  path: '/cases/:reference/uploads/remove',
  permissions: [PAGE_PERMISSIONS.readInbox],
  handle: withoutQuery(async (call) => {
    if (!maySendFiles(call)) return refused(403, 'forbidden');
    const read = validateUploadRemoval(call.body);
    if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
    await removeUpload(call.installation, read.value);
    return { kind: 'ok', data: { removed: true } };
  }),
};

function maySendFiles(call: StaffCall): boolean {
  return STAFF_FILE_ACTIONS.some((action) => call.can(permissionFor(action)));
}
