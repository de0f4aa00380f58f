import { parseReference } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { findSubmission } from '../submissions/find-submission.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';

/** The case of a reference as somebody wrote it; undefined where there is none. Numbers of rows find nothing. */
export async function findCase(knex: Knex, typed: string | undefined): Promise<StoredSubmission | undefined> {
  const reference = parseReference(typed ?? '');
  return reference === null ? undefined : findSubmission(knex, { reference });
}
