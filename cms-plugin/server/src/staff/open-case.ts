import { parseReference } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { concernedIn } from '../concerned/concerned-staff.js';
import { findSubmission } from '../submissions/find-submission.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { refused } from './staff-call.js';
import type { StaffCall, StaffRefusal } from './staff-call.js';

/** The case of a reference as somebody wrote it; undefined where there is none. Numbers of rows find nothing. */
export async function findCase(knex: Knex, typed: string | undefined): Promise<StoredSubmission | undefined> {
  const reference = parseReference(typed ?? '');
  return reference === null ? undefined : findSubmission(knex, { reference });
}

/** The case that a call is about, or why the caller gets none of it. */
export type OpenedCase = { ok: true; submission: StoredSubmission } | { ok: false; refusal: StaffRefusal };

/** The case whose reference stands in the path. Whom a complaint concerns is shown nothing of it. */
export async function openCase(call: StaffCall): Promise<OpenedCase> {
  const submission = await findCase(call.installation.knex, call.params['reference']);
  if (!submission) return { ok: false, refusal: refused(404, 'notFound') };
  if (await concernsCaller(call, submission))
    return { ok: false, refusal: refused(403, 'conflictOfInterest') };
  return { ok: true, submission };
}

/** Whether a complaint was said to concern whoever calls. */
export async function concernsCaller(
  { installation, actor }: Pick<StaffCall, 'installation' | 'actor'>,
  submission: Pick<StoredSubmission, 'id' | 'category'>,
): Promise<boolean> {
  const named = await concernedIn(installation.knex, submission);
  return named !== null && named.id === actor.person;
}
