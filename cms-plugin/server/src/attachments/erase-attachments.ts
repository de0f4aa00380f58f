import type { Knex } from 'knex';
import type { Installation } from '../installation.js';
import { ATTACHMENTS } from './stored-attachment.js';

const PAGE = 100;
/** Stands for a name that is gone. */
const NO_NAME = '-';

/**
 * Erases the files of a case: their names now, in the given transaction; their bytes by `removeGoneFiles` after it.
 * The records stay and say when.
 */
export async function eraseAttachments(trx: Knex, submissionId: number, at: number): Promise<void> {
  await trx(ATTACHMENTS)
    .where({ submission_id: submissionId })
    .whereNull('gone_at')
    .update({ gone_at: at, file_name: NO_NAME });
}

/** Takes the bytes of removed and erased files out of the storage. May be called at any time, by several at once. */
export async function removeGoneFiles({
  knex,
  files,
}: Pick<Installation, 'knex' | 'files'>): Promise<number> {
  const gone: { id: number; key: string }[] = await knex(ATTACHMENTS)
    .where({ held: true })
    .whereNotNull('gone_at')
    .orderBy('id')
    .limit(PAGE)
    .select('id', 'key');
  for (const { id, key } of gone) {
    await files.remove(key);
    await knex(ATTACHMENTS).where({ id }).update({ held: false, file_name: NO_NAME });
  }
  return gone.length;
}
