import { MESSAGE_LISTS } from '@member-services/contract/forms';
import type { MessageList, MessagePage } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { withoutConcerning } from '../concerned/concerned-staff.js';
import type { Ways } from '../outbox/address.js';
import { OUTBOX } from '../outbox/stored-message.js';
import { SUBMISSIONS } from '../submissions/stored-submission.js';
import type { RawRow } from '../tables/rows.js';
import { MESSAGE_COLUMNS, handChannels, messageRowOf } from './message-row.js';

const PAGE = 50;
/** Nobody counts further than this. */
const COUNT_LIMIT = 1_000;

/**
 * One list of messages, newest first. An invitation to rate is nobody's business but the person's: it stands in none.
 * @param before only messages with a smaller id
 * @param reader stable id of the member of staff; what concerns them is left out
 */
export async function messagePage(
  knex: Knex,
  list: MessageList,
  before: number | null,
  ways: Ways,
  reader: string | null,
): Promise<MessagePage> {
  const rows = await shown(inList(knex, list, ways), reader)
    .leftJoin(SUBMISSIONS, `${SUBMISSIONS}.id`, `${OUTBOX}.submission_id`)
    .where((earlier) => void (before === null || earlier.where(`${OUTBOX}.id`, '<', before)))
    .orderBy(`${OUTBOX}.id`, 'desc')
    .limit(PAGE + 1)
    .select<RawRow[]>(...MESSAGE_COLUMNS.map((column) => `${OUTBOX}.${column}`), `${SUBMISSIONS}.reference`);
  const page = rows.slice(0, PAGE).map((row) => messageRowOf(row, ways));
  return {
    rows: page,
    before: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
    counts: await countsOf(knex, ways, reader),
  };
}

async function countsOf(knex: Knex, ways: Ways, reader: string | null): Promise<MessagePage['counts']> {
  const counts: MessagePage['counts'] = { failed: 0, held: 0, waiting: 0, 'by-hand': 0 };
  for (const list of MESSAGE_LISTS) {
    if (list === 'all') continue;
    const some = shown(inList(knex, list, ways), reader)
      .limit(COUNT_LIMIT)
      .select(`${OUTBOX}.id`)
      .as('some');
    const rows = await knex(some).count<RawRow[]>({ counted: '*' });
    counts[list] = Number(rows[0]?.['counted'] ?? 0);
  }
  return counts;
}

function shown(query: Knex.QueryBuilder, reader: string | null): Knex.QueryBuilder {
  const others = withoutConcerning(query, `${OUTBOX}.submission_id`, reader);
  return others.whereNot(`${OUTBOX}.event`, 'rating-invitation');
}

/** The messages of a list, invitations among them. */
export function inList(knex: Knex, list: MessageList, ways: Ways): Knex.QueryBuilder {
  const query = knex(OUTBOX);
  const column = (name: string) => `${OUTBOX}.${name}`;
  if (list === 'all') return query;
  query.whereNull(column('sent_at'));
  if (list === 'failed') return query.whereNotNull(column('failed_at'));
  query.whereNull(column('failed_at')).whereNull(column('cancelled_at'));
  if (list === 'held') return query.whereNotNull(column('held_reason'));
  query.whereNull(column('held_reason'));
  const hands = handChannels(ways);
  return list === 'by-hand'
    ? query.whereIn(column('channel'), hands)
    : query.whereNotIn(column('channel'), hands);
}
