import type { UploadRemovalBody } from '@member-services/contract/forms';
import { sha256 } from '../domain/hashing.js';
import type { Installation } from '../installation.js';
import { removeGoneFiles } from './erase-attachments.js';
import { ATTACHMENTS } from './stored-attachment.js';

/** Lets go of a file that belongs to no case yet; whoever knows both secrets may. Nothing happens where there is none. */
export async function removeUpload(
  installation: Installation,
  { uploadToken, draftKey }: UploadRemovalBody,
): Promise<void> {
  const removed = await installation
    .knex(ATTACHMENTS)
    .where({ token_hash: sha256(uploadToken), draft_hash: sha256(draftKey) })
    .whereNull('submission_id')
    .whereNull('gone_at')
    .update({ gone_at: await installation.clock.now() });
  if (removed > 0) await removeGoneFiles(installation);
}
