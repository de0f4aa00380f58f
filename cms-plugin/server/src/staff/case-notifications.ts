import type { CaseNotification } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { OUTBOX } from '../outbox/claim.js';
import type { RawRow } from '../tables/rows.js';

/**
 * What became of every message about a case. Text messages and letters are sent by hand and wait here for it; an
 * invitation to rate is nobody's business but the person's, and does not show.
 */
export async function caseNotifications(knex: Knex, submissionId: number): Promise<CaseNotification[]> {
  const rows: RawRow[] = await knex(OUTBOX)
    .where({ submission_id: submissionId })
    .whereNot('event', 'rating-invitation')
    .orderBy('id')
    .select('event', 'channel', 'created_at', 'sent_at', 'failed_at');
  return rows.map((row) => ({
    event: String(row['event']),
    channel: String(row['channel']),
    createdAt: isoOf(row['created_at']) ?? '',
    sentAt: isoOf(row['sent_at']),
    failedAt: isoOf(row['failed_at']),
  }));
}

function isoOf(instant: unknown): string | null {
  return instant === null || instant === undefined ? null : new Date(Number(instant)).toISOString();
}
