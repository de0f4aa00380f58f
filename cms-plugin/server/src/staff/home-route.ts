import { PAGE_PERMISSIONS, addDays, civilDayOf, startOfDay } from '@member-services/contract/forms';
import type { HomeFigures, InboxRow, InboxView } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { withoutConcerning } from '../concerned/concerned-staff.js';
import { SUBMISSIONS } from '../submissions/stored-submission.js';
import type { RawRow } from '../tables/rows.js';
import type { InboxReader, InboxSelection } from './inbox-filters.js';
import { listInbox } from './inbox-list.js';
import { FARTHEST_ROW } from './inbox-query.js';
import { INBOX_COLUMNS, inboxRowFrom } from './inbox-row.js';
import { withoutQuery } from './staff-call.js';
import type { StaffRoute } from './staff-call.js';

/** Rows that a tile of the home page shows. */
const TILE_ROWS = 4;
/** Today and the two days after it count as nearly late. */
const NEAR_DAYS = 3;

/** `GET /home`: what waits for the caller, what is late, what is new since yesterday. */
export const homeRoute: StaffRoute = {
  name: 'home',
  method: 'GET',
  path: '/home',
  permissions: [PAGE_PERMISSIONS.readInbox],
  handle: withoutQuery(async ({ installation, actor }) => {
    const { knex, clock } = installation;
    const reader = { ...actor, today: civilDayOf(await clock.now()) };
    const waiting = await tile(knex, 'waiting-for-me', reader);
    const late = await lateOrNearly(knex, reader);
    const fresh = await newSinceYesterday(knex, reader);
    const figures: HomeFigures = {
      waitingForMe: waiting.rows,
      waitingForMeCount: waiting.count,
      late: late.rows,
      lateCount: late.count,
      newSinceYesterday: fresh.rows,
      newSinceYesterdayCount: fresh.count,
    };
    return { kind: 'ok', data: figures };
  }),
};

interface Tile {
  rows: InboxRow[];
  count: number;
}

async function tile(knex: Knex, view: InboxView, reader: InboxReader): Promise<Tile> {
  const query = { page: 1, pageSize: TILE_ROWS, view };
  const { rows, meta } = await listInbox(knex, query, reader);
  return { rows, count: meta.total };
}

/** What is late, and what will be within the next days: those are asked for as if they had passed already. */
async function lateOrNearly(knex: Knex, reader: InboxReader): Promise<Tile> {
  const { today } = reader;
  const { rows, count } = await tile(knex, 'late', { ...reader, today: addDays(today, NEAR_DAYS) });
  return { rows: rows.map((row) => ({ ...row, late: row.dueOn !== null && row.dueOn < today })), count };
}

async function newSinceYesterday(knex: Knex, { today, person }: InboxReader): Promise<Tile> {
  const since = startOfDay(addDays(today, -1));
  const fresh = (): InboxSelection =>
    withoutConcerning(
      knex<RawRow, RawRow[]>(SUBMISSIONS).where('submitted_at', '>=', since),
      `${SUBMISSIONS}.id`,
      person,
    );
  const rows = await fresh()
    .select(...INBOX_COLUMNS)
    .orderBy([
      { column: 'submitted_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(TILE_ROWS);
  const counted = await knex
    .from(fresh().select('id').limit(FARTHEST_ROW).as('some'))
    .count<{ total: number | string }[]>({ total: '*' });
  return { rows: rows.map((row) => inboxRowFrom(row, today)), count: Number(counted[0]?.total ?? 0) };
}
