import type { Knex } from 'knex';
import { addIndexes } from '../alter-table.js';

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
export function addInboxIndexes(knex: Knex): Promise<void> {
  return addIndexes(knex, SUBMISSIONS, INDEXES);
}
