import type { UploadReceipt, UploadRemoval, UploadRemovalBody } from '@member-services/contract/forms';
import type { Outcome, StaffClient } from './staff-client.js';

const path = (reference: string, rest: string) =>
  `/member-services/cases/${encodeURIComponent(reference)}/uploads${rest}`;

/** `POST /member-services/cases/:reference/uploads`: one file for the applicant, to go with an action. */
export function uploadFile(
  client: StaffClient,
  reference: string,
  draftKey: string,
  file: File,
): Promise<Outcome<UploadReceipt>> {
  const form = new FormData();
  form.append('draftKey', draftKey);
  form.append('files', file, file.name);
  return client.send(path(reference, ''), form);
}

/** `POST /member-services/cases/:reference/uploads/remove`: it is not to be sent after all. */
export function removeUpload(
  client: StaffClient,
  reference: string,
  body: UploadRemovalBody,
): Promise<Outcome<UploadRemoval>> {
  return client.send(path(reference, '/remove'), body);
}
