import type { FormDefinition } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { insertRows } from '../tables/insert.js';

const FORM_VERSIONS = 'ms_form_versions';

/** A form of a service as it was at one version. */
export interface FormVersion {
  serviceDocumentId: string;
  version: number;
  definition: FormDefinition;
}

/** Keeps a form as it was published, so that what was filled under it can be read, and sent, after it has changed. */
export async function keepFormVersion(trx: Knex, form: FormVersion, at: number): Promise<void> {
  const row = {
    service_document_id: form.serviceDocumentId,
    version: form.version,
    definition: JSON.stringify(form.definition),
    created_at: at,
  };
  await insertRows(trx, FORM_VERSIONS, [row], { unlessThere: ['service_document_id', 'version'] });
}

/** The form as it was at that version, if it was ever published. */
export async function readFormVersion(
  knex: Knex,
  serviceDocumentId: string,
  version: number,
): Promise<FormDefinition | undefined> {
  const row = await knex<{ service_document_id: string; version: number; definition: string }>(FORM_VERSIONS)
    .where({ service_document_id: serviceDocumentId, version })
    .first('definition');
  return row && (JSON.parse(row.definition) as FormDefinition);
}
