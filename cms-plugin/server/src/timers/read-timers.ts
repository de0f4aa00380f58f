import { TIMER_VIEWS } from '@member-services/contract/forms';
import type { TimerRow, TimerView } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { withoutConcerning } from '../concerned/concerned-staff.js';
import { SUBMISSIONS } from '../submissions/stored-submission.js';
import { decodeRow } from '../tables/rows.js';
import type { RawRow } from '../tables/rows.js';
import { TIMERS, timerColumns } from './stored-timer.js';
import type { StoredTimer } from './stored-timer.js';
import { LATE_AFTER_MS } from './timers-late.js';

/** So many are shown; more than that nobody reads. */
const SHOWN = 100;

type Selection = Knex.QueryBuilder<RawRow, RawRow[]>;

/** From whose side, and when, the timers are looked at. */
export interface TimerReader {
  /** Milliseconds UTC. */
  now: number;
  /** Stable id of the member of staff; what concerns them is left out. */
  person: string | null;
}

/** What belongs to a view. */
function select(knex: Knex, view: TimerView, { now, person }: TimerReader): Selection {
  const all = (): Selection =>
    withoutConcerning(knex<RawRow, RawRow[]>(TIMERS), `${TIMERS}.submission_id`, person);
  switch (view) {
    case 'due':
      return all().where(`${TIMERS}.state`, 'open');
    case 'late':
      return all()
        .where(`${TIMERS}.state`, 'open')
        .where('due_at', '<', now - LATE_AFTER_MS);
    case 'failed':
      return all().where(`${TIMERS}.state`, 'failed');
    case 'done':
      return all().where(`${TIMERS}.state`, 'done');
  }
}

/** A view's timers, the next or the latest first, each with the case that it belongs to. */
export async function readTimers(knex: Knex, view: TimerView, reader: TimerReader): Promise<TimerRow[]> {
  const waiting = view === 'due' || view === 'late';
  const rows: RawRow[] = await select(knex, view, reader)
    .leftJoin(SUBMISSIONS, `${SUBMISSIONS}.id`, `${TIMERS}.submission_id`)
    .orderBy(waiting ? 'due_at' : 'done_at', waiting ? 'asc' : 'desc')
    .orderBy(`${TIMERS}.id`)
    .limit(SHOWN)
    .select(`${TIMERS}.*`, `${SUBMISSIONS}.reference`);
  return rows.map((row) => rowOf(row, reader.now));
}

/** How many there are in each view. */
export async function countTimers(knex: Knex, reader: TimerReader): Promise<Record<TimerView, number>> {
  const counts = { due: 0, late: 0, failed: 0, done: 0 };
  for (const view of TIMER_VIEWS) {
    const counted = await select(knex, view, reader).count<{ total: number | string }[]>({ total: '*' });
    counts[view] = Number(counted[0]?.total ?? 0);
  }
  return counts;
}

/** What the clock will do to a case, the next first. */
export async function timersOfCase(
  knex: Knex,
  { id, reference }: { id: number; reference: string },
  now: number,
): Promise<TimerRow[]> {
  const rows: RawRow[] = await knex<RawRow>(TIMERS)
    .where({ submission_id: id })
    .whereIn('state', ['open', 'failed'])
    .orderBy('due_at')
    .orderBy('id');
  return rows.map((row) => rowOf({ ...row, reference }, now));
}

function rowOf(row: RawRow, now: number): TimerRow {
  const { id, kind, dueAt, state, doneAt, attempts, lastError } = decodeRow<StoredTimer>(timerColumns, row);
  const { reference } = row;
  return {
    id,
    kind,
    reference: typeof reference === 'string' ? reference : null,
    dueAt: new Date(dueAt).toISOString(),
    state,
    late: state === 'open' && dueAt < now - LATE_AFTER_MS,
    doneAt: doneAt === null ? null : new Date(doneAt).toISOString(),
    attempts,
    lastError,
  };
}
