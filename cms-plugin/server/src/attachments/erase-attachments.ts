import type { Knex } from 'knex';
import type { Installation } from '../installation.js';
import { ATTACHMENTS } from './stored-attachment.js';
import { tryEach } from './try-each.js';

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

/**
 * Takes the bytes of removed and erased files out of the storage. May be called at any time, by several at once.
 * @param of only those of this upload; default: all
 * @returns how many went
 * @throws the first failure of the storage, once the others were tried
 */
export async function removeGoneFiles(
  { knex, files }: Pick<Installation, 'knex' | 'files'>,
  of: { token_hash?: string } = {},
): Promise<number> {
  const gone: { id: number; key: string }[] = await knex(ATTACHMENTS)
    .where({ ...of, held: true })
    .whereNotNull('gone_at')
    .orderBy('id')
    .select('id', 'key');
  await tryEach(gone, async ({ id, key }) => {
    await files.remove(key);
    await knex(ATTACHMENTS).where({ id }).update({ held: false, file_name: NO_NAME });
  });
  return gone.length;
}
