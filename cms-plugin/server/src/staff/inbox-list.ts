import type { InboxMeta, InboxRow } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { SUBMISSIONS } from '../submissions/stored-submission.js';
import type { RawRow } from '../tables/rows.js';
import { fewNamed, filterInbox } from './inbox-filters.js';
import type { InboxReader, InboxSelection } from './inbox-filters.js';
import { FARTHEST_ROW } from './inbox-query.js';
import type { CheckedInboxQuery } from './inbox-query.js';
import { INBOX_COLUMNS, inboxRowFrom } from './inbox-row.js';

/**
 * Of so many, the newest are soon found in the order of the inbox. Fewer are found by an index of what is asked for and
 * sorted then: in the order of the inbox, a handful among a million would cost a look at each. The sum keeps a database
 * that has no statistics from reading in that order.
 */
const FEW = 1_000;

/** A page of the inbox, newest first, through our own indexes. */
export async function listInbox(
  knex: Knex,
  query: CheckedInboxQuery,
  reader: InboxReader,
): Promise<{ rows: InboxRow[]; meta: InboxMeta }> {
  const { page, pageSize } = query;
  const named = await fewNamed(knex, query.search);
  const total = await countInbox(knex, query, reader, named);
  const rows = await filterInbox(submissions(knex), query, reader, named)
    .select(...INBOX_COLUMNS)
    .orderByRaw(total < FEW ? 'submitted_at + 0 desc, id desc' : 'submitted_at desc, id desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows: rows.map((row) => inboxRowFrom(row, reader.today)), meta: { page, pageSize, total } };
}

/** How many there are, counted no farther than one can leaf. */
export async function countInbox(
  knex: Knex,
  query: CheckedInboxQuery,
  reader: InboxReader,
  named?: readonly number[],
): Promise<number> {
  const some = filterInbox(submissions(knex), query, reader, named).select('id').limit(FARTHEST_ROW);
  const counted = await knex.from(some.as('some')).count<{ total: number | string }[]>({ total: '*' });
  return Number(counted[0]?.total ?? 0);
}

function submissions(knex: Knex): InboxSelection {
  return knex<RawRow, RawRow[]>(SUBMISSIONS);
}
