import { addDays, civilDayOf } from '@member-services/contract/forms';
import type { Channel, Conclusion } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { HISTORY } from '../history/stored-history.js';
import { SUBMISSIONS } from '../submissions/stored-submission.js';
import { decodeRow } from '../tables/rows.js';
import type { Columns, RawRow } from '../tables/rows.js';
import { RATING_RIGHTS } from './open-right.js';

/** For so many civil days after a conclusion it may be rated. */
export const RATING_DAYS = 30;

/** A right with all that a rating may keep of its case. */
export interface RatingRight {
  id: number;
  submissionId: number;
  conclusionSequence: number;
  conclusion: Conclusion;
  invitationHash: string | null;
  used: boolean;
  /** Instant of the conclusion, milliseconds UTC. */
  concludedAt: number;
  serviceSlug: string | null;
  department: string | null;
  channel: Channel;
}

const columns = {
  id: ['id', 'number'],
  submissionId: ['submission_id', 'number'],
  conclusionSequence: ['conclusion_sequence', 'number'],
  conclusion: ['conclusion', 'text'],
  invitationHash: ['invitation_hash', 'text'],
  used: ['used', 'boolean'],
  concludedAt: ['at', 'number'],
  serviceSlug: ['service_slug', 'text'],
  department: ['department', 'text'],
  channel: ['channel', 'text'],
} as const satisfies Columns<RatingRight>;

/** The right of a case's last conclusion, used or not; undefined where it has had none. */
export async function latestRight(knex: Knex, submissionId: number): Promise<RatingRight | undefined> {
  return first(rights(knex).where('r.submission_id', submissionId).orderBy('r.conclusion_sequence', 'desc'));
}

/** The right of one conclusion. */
export async function rightOf(
  knex: Knex,
  submissionId: number,
  conclusionSequence: number,
): Promise<RatingRight | undefined> {
  return first(
    rights(knex).where({ 'r.submission_id': submissionId, 'r.conclusion_sequence': conclusionSequence }),
  );
}

/** The right that an invitation stands for, by the hash of its token. */
export async function rightByInvitation(knex: Knex, hash: string): Promise<RatingRight | undefined> {
  return first(rights(knex).where('r.invitation_hash', hash));
}

/** Whether the time for rating a conclusion has passed. */
export function isOver(right: RatingRight, now: number): boolean {
  return civilDayOf(now) > addDays(civilDayOf(right.concludedAt), RATING_DAYS);
}

function rights(knex: Knex): Knex.QueryBuilder {
  return knex(`${RATING_RIGHTS} as r`)
    .join(`${SUBMISSIONS} as s`, 's.id', 'r.submission_id')
    .join(`${HISTORY} as h`, (on) => {
      on.on('h.submission_id', 'r.submission_id').andOn('h.sequence', 'r.conclusion_sequence');
    })
    .select('r.*', 'h.at', 's.service_slug', 's.department', 's.channel');
}

async function first(query: Knex.QueryBuilder): Promise<RatingRight | undefined> {
  const row = (await query.first()) as RawRow | undefined;
  return row && decodeRow<RatingRight>(columns, row);
}
