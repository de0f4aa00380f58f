import type { UploadFields } from '@member-services/contract/forms';
import type { Installation } from '../installation.js';
import { addressGroup } from '../public/client-address.js';
import type { PublicAnswer, PublicUpload } from '../public/public-route.js';
import { overQuota } from './quotas.js';
import { receiveUpload, refusedByHead } from './receive-upload.js';
import type { Admission } from './receive-upload.js';
import { countedIn, storeUpload } from './store-upload.js';
import type { Admitted } from './store-upload.js';
import { uploadSubject } from './upload-subject.js';

/** Takes one file of a visitor, by way of a temporary file; what it is for and how much fits is asked before. */
export async function upload(
  installation: Installation,
  { request, address, letIn }: PublicUpload,
): Promise<PublicAnswer> {
  const { fileBytes } = installation.settings.uploads;
  const refused = refusedByHead(request, fileBytes);
  if (refused) return refused;
  const reception = await receiveUpload(request, fileBytes, {
    letIn,
    admit: (fields, proved) => admit(installation, fields, { address, proved }),
  });
  if (!reception.ok) return reception.refusal;
  const { admitted, fileName, file } = reception.received;
  try {
    return await storeUpload(installation, admitted, fileName, () => file.read());
  } finally {
    await file.remove();
  }
}

async function admit(
  installation: Installation,
  fields: UploadFields,
  { address, proved }: { address: string; proved: boolean },
): Promise<Admission<Admitted>> {
  const { knex, clock, settings } = installation;
  const found = await uploadSubject(installation, fields, proved);
  if (!found.ok) return found;
  const { subject, limits } = found;
  const sender = addressGroup(address);
  const counted = countedIn(installation, { ...fields, sender, limits, now: await clock.now() });
  const over = await overQuota(knex, settings.uploads, counted);
  if (over) return { ok: false, refusal: over };
  return {
    ok: true,
    admitted: { subject, limits, counted, uploadToken: fields.uploadToken },
    maxBytes: limits.maxBytes,
  };
}
