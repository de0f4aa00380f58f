import { civilDayOf } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { eraseAttachments } from '../attachments/erase-attachments.js';
import { keepConcerned } from '../concerned/concerned-staff.js';
import { HISTORY_CONTENTS } from '../history/stored-history.js';
import { OUTBOX } from '../outbox/stored-message.js';

/**
 * Erases what stands beside a case's own row: every word of the history together with its salt, the names of files
 * (their bytes follow after the commit), whom of the staff it concerned, and the addresses that messages went to. What has not left yet is cancelled.
 * The history stays, each entry saying when and under what its words were erased, and its chain still verifies.
 * @param under on what ground, such as `request of the applicant`
 */
export async function eraseCase(
  trx: Knex.Transaction,
  submissionId: number,
  under: string,
  at: number,
): Promise<void> {
  const own = { submission_id: submissionId };
  await trx(HISTORY_CONTENTS)
    .where(own)
    .whereNull('erased_at')
    .update({ salt: null, content: null, erased_at: at, erased_under: `${under}, ${civilDayOf(at)}` });
  await eraseAttachments(trx, submissionId, at);
  await keepConcerned(trx, submissionId, null);
  await forgetRecipients(trx, submissionId, at);
}

/** Forgets where the messages of a case went. One that has not left, and now cannot, is cancelled. */
export async function forgetRecipients(
  trx: Knex.Transaction,
  submissionId: number,
  at: number,
): Promise<void> {
  await trx(OUTBOX)
    .where({ submission_id: submissionId })
    .whereNull('sent_at')
    .whereNull('failed_at')
    .whereNull('cancelled_at')
    .update({ cancelled_at: at, last_error: 'movedOn' });
  await trx(OUTBOX).where({ submission_id: submissionId }).update({ recipient: '', parameters: '{}' });
}
