import type { UploadRemovalBody } from '@member-services/contract/forms';
import { sha256 } from '../domain/hashing.js';
import type { Installation } from '../installation.js';
import { errorCodeOf } from '../outbox/retry.js';
import { removeGoneFiles } from './erase-attachments.js';
import { ATTACHMENTS } from './stored-attachment.js';

/**
 * Lets go of a file that belongs to no case yet; whoever knows both secrets may. Nothing happens where there is none.
 * Bytes that the storage will not give up now, the sweep removes.
 */
export async function removeUpload(
  installation: Installation,
  { uploadToken, draftKey }: UploadRemovalBody,
): Promise<void> {
  const { knex, clock, strapi } = installation;
  const tokenHash = sha256(uploadToken);
  const removed = await knex(ATTACHMENTS)
    .where({ token_hash: tokenHash, draft_hash: sha256(draftKey) })
    .whereNull('submission_id')
    .whereNull('gone_at')
    .update({ gone_at: await clock.now() });
  if (removed === 0) return;
  await removeGoneFiles(installation, { token_hash: tokenHash }).catch((error: unknown) =>
    strapi.log.warn(`Member Services: a removed file could not be erased yet: ${errorCodeOf(error)}.`),
  );
}
