import type { Knex } from 'knex';
import { addColumn } from '../alter-table.js';

const ATTACHMENTS = 'ms_attachments';

/** With which step of its case a file came, by the step's number; two steps may be taken at one instant. */
export async function addAttachmentSteps(knex: Knex): Promise<void> {
  await addColumn(knex, ATTACHMENTS, 'history_sequence', (table) => table.integer('history_sequence'));
  const step = knex('ms_history')
    .whereRaw('?? = ??', ['ms_history.submission_id', `${ATTACHMENTS}.submission_id`])
    .whereRaw('?? = ??', ['ms_history.at', `${ATTACHMENTS}.bound_at`])
    .whereRaw('?? = ??', ['ms_history.action', `${ATTACHMENTS}.action`])
    .min('ms_history.sequence');
  await knex(ATTACHMENTS)
    .whereNotNull('submission_id')
    .whereNull('history_sequence')
    .update({ history_sequence: step });
}
