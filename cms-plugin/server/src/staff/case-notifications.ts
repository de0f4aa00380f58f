import type { CaseNotification } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { MESSAGE_COLUMNS, messageRowOf } from '../messages/message-row.js';
import type { Ways } from '../outbox/address.js';
import { OUTBOX } from '../outbox/stored-message.js';
import type { RawRow } from '../tables/rows.js';

/**
 * What became of every message about a case. What is sent by hand waits here for it; an invitation to rate is nobody's
 * business but the person's, and does not show.
 */
export async function caseNotifications(
  knex: Knex,
  submissionId: number,
  ways: Ways,
): Promise<CaseNotification[]> {
  const rows: RawRow[] = await knex(OUTBOX)
    .where({ submission_id: submissionId })
    .whereNot('event', 'rating-invitation')
    .orderBy('id')
    .select(...MESSAGE_COLUMNS);
  return rows.map((row) => messageRowOf(row, ways));
}
