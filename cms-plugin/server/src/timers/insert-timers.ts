import type { Knex } from 'knex';
import { encodeRow } from '../tables/rows.js';
import { TIMERS, timerColumns } from './stored-timer.js';
import type { StoredTimer } from './stored-timer.js';

/** A timer that is not there yet. */
export type NewTimer = Pick<StoredTimer, 'kind' | 'submissionId' | 'cause' | 'dueAt'>;

/** Puts timers in; one whose cause has had its timer already is left out. */
export async function insertTimers(knex: Knex, timers: readonly NewTimer[], now: number): Promise<void> {
  if (timers.length === 0) return;
  const rows = timers.map((timer) => encodeRow<StoredTimer>(timerColumns, { ...timer, createdAt: now }));
  await knex(TIMERS).insert(rows).onConflict('cause').ignore();
}
