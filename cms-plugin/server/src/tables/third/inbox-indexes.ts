import type { Knex } from 'knex';

const SUBMISSIONS = 'ms_submissions';

/** By name, for what the inbox is filtered by; newest first where it is listed so. */
const INDEXES: Readonly<Record<string, readonly string[]>> = {
  ms_submissions_open_ix: ['ended_at', 'submitted_at'],
  ms_submissions_kind_ix: ['kind', 'submitted_at'],
  ms_submissions_channel_ix: ['channel', 'submitted_at'],
  ms_submissions_late_ix: ['status', 'due_on'],
  ms_submissions_window_ix: ['status', 'decision_latest'],
  ms_submissions_referral_ix: ['referral_open', 'submitted_at'],
};

/** Each filter of the inbox finds its rows without reading all the others. */
export async function addInboxIndexes(knex: Knex): Promise<void> {
  for (const [name, columns] of Object.entries(INDEXES)) {
    try {
      await knex.schema.alterTable(SUBMISSIONS, (table) => table.index([...columns], name));
    } catch (error) {
      if (!standsAlready(error)) throw error;
    }
  }
}

/** A migration that was cut off is run again, and finds some of its indexes there. */
function standsAlready(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return code === 'ER_DUP_KEYNAME' || code === '42P07' || /already exists/.test(error.message);
}
