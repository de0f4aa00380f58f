import type { AttachmentClaim, FieldError } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { sha256 } from '../domain/hashing.js';
import { ATTACHMENTS, subjectName } from './stored-attachment.js';
import type { Subject } from './stored-attachment.js';

/** Files that are to belong to a case from now on. */
export interface Binding {
  claims: readonly AttachmentClaim[];
  /** Under which they must have been uploaded, where the sender names it. */
  draftKey?: string | undefined;
  /** What they must have been uploaded for. */
  subject: Subject;
  submissionId: number;
  /** With which action they come: `submit`, `supplyCorrection`, `message`, `appeal`. */
  action: string;
  /** Number of that step in the history of the case. */
  sequence: number;
  /** Milliseconds UTC. */
  at: number;
}

/** Files that cannot be bound; thrown, so that nothing of the transaction stays. */
export class AttachmentsNotBound extends Error {
  override readonly name = 'AttachmentsNotBound';
  constructor(readonly errors: FieldError[]) {
    super('Attachments could not be bound.');
  }
}

/**
 * Binds uploads to a case, in the transaction that writes the rest of it: each once, each for the field and the thing
 * that it was uploaded for, all of one draft. Used by whatever takes files: submitting, correcting, a message, an appeal.
 * @throws {AttachmentsNotBound} when one of them is not there, was used before, or belongs to something else
 */
export async function bindAttachments(trx: Knex.Transaction, binding: Binding): Promise<void> {
  const { claims, draftKey, subject, submissionId, action, sequence, at } = binding;
  let draftHash = draftKey === undefined ? undefined : sha256(draftKey);
  const errors: FieldError[] = [];
  for (const [index, { field, uploadToken }] of claims.entries()) {
    const tokenHash = sha256(uploadToken);
    const bound = await trx(ATTACHMENTS)
      .where({
        token_hash: tokenHash,
        subject: subjectName(subject),
        field,
        ...(draftHash === undefined ? {} : { draft_hash: draftHash }),
      })
      .whereNull('submission_id')
      .whereNull('gone_at')
      .update({ submission_id: submissionId, action, history_sequence: sequence, bound_at: at });
    if (bound !== 1)
      errors.push({ path: `attachments.${String(index)}.uploadToken`, code: 'uploadNotFound', params: {} });
    else draftHash ??= await draftOf(trx, tokenHash);
  }
  if (errors.length > 0) throw new AttachmentsNotBound(errors);
}

/** Where the sender names no draft, the first file does. */
async function draftOf(trx: Knex.Transaction, tokenHash: string): Promise<string | undefined> {
  const row = await trx<{ token_hash: string; draft_hash: string }>(ATTACHMENTS)
    .where({ token_hash: tokenHash })
    .first('draft_hash');
  return row?.draft_hash;
}
