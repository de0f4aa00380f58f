import {
  CASE_FILE_FIELDS,
  fieldNamed,
  fileLimits,
  INQUIRY_FORM,
  parseReference,
} from '@member-services/contract/forms';
import type {
  AttachmentField,
  FileLimits,
  FormDefinition,
  UploadFields,
} from '@member-services/contract/forms';
import { readFormVersion } from '../content/form-versions.js';
import { serviceNamed } from '../content/content-snapshot.js';
import type { Installation } from '../installation.js';
import { refusal } from '../public/public-route.js';
import type { Refusal } from '../public/public-route.js';
import { findTracked } from '../tracking/find-tracked.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import type { Subject } from './stored-attachment.js';

/** What an upload is for, and what may be uploaded there. */
export type UploadSubject =
  { ok: true; subject: Subject; limits: FileLimits } | { ok: false; refusal: Refusal };

/**
 * What the published form allows, or the case: the browser is believed in neither.
 * @param proved as for `findTracked`
 */
export async function uploadSubject(
  installation: Installation,
  { field, target }: Pick<UploadFields, 'field' | 'target'>,
  proved: boolean,
): Promise<UploadSubject> {
  const { fileBytes } = installation.settings.uploads;
  if (target.kind === 'inquiry') return ofForm(INQUIRY_FORM, field, target, fileBytes);
  if (target.kind === 'service-request') {
    const service = serviceNamed(await installation.content.current(), target.service);
    if (!service) return { ok: false, refusal: refusal(400, 'unknownService', 'service') };
    return ofForm(service.form, field, target, fileBytes);
  }
  const reference = parseReference(target.reference) ?? '';
  const submission = await findTracked(installation, reference, target.token, proved);
  if (!submission) return { ok: false, refusal: refusal(404, 'notFound') };
  const subject = { kind: 'case', id: submission.id } as const;
  if (CASE_FILE_FIELDS.some((one) => one === field))
    return { ok: true, subject, limits: fileLimits({}, fileBytes) };
  const form = await formOf(installation, submission);
  return form ? ofForm(form, field, subject, fileBytes) : notAsked();
}

async function formOf(
  { knex }: Installation,
  submission: StoredSubmission,
): Promise<FormDefinition | undefined> {
  const { serviceDocumentId, formVersion } = submission;
  if (serviceDocumentId === null || formVersion === null) return INQUIRY_FORM;
  return readFormVersion(knex, serviceDocumentId, formVersion);
}

function ofForm(form: FormDefinition, name: string, subject: Subject, fileBytes: number): UploadSubject {
  const field = fieldNamed(form, name);
  return field?.type === 'attachment'
    ? { ok: true, subject, limits: limitsOf(field, fileBytes) }
    : notAsked();
}

function limitsOf(field: AttachmentField, fileBytes: number): FileLimits {
  return fileLimits(field, fileBytes);
}

function notAsked(): UploadSubject {
  return { ok: false, refusal: refusal(400, 'notAsked', 'field') };
}
