import type { Knex } from 'knex';
import { insertRows } from '../tables/insert.js';
import { encodeRow } from '../tables/rows.js';
import { TIMERS, timerColumns } from './stored-timer.js';
import type { StoredTimer } from './stored-timer.js';

/** A timer that is not there yet. */
export type NewTimer = Pick<StoredTimer, 'kind' | 'submissionId' | 'cause' | 'dueAt'>;

/** Puts timers in; one whose cause has had its timer already is left out. */
export async function insertTimers(knex: Knex, timers: readonly NewTimer[], now: number): Promise<void> {
  const rows = timers.map((timer) => encodeRow<StoredTimer>(timerColumns, { ...timer, createdAt: now }));
  await insertRows(knex, TIMERS, rows, { unlessThere: ['cause'] });
}
