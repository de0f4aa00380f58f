import type { Knex } from 'knex';
import { insertTimers } from './insert-timers.js';

/**
 * Has every case looked through once for what the clock must do to it: after an update that knows timers, and after a
 * change of periods or working days. Once per reason.
 */
export function planEverything(knex: Knex, reason: string, now: number): Promise<void> {
  return insertTimers(
    knex,
    [{ kind: 'planning', submissionId: null, cause: `planning:${reason}`, dueAt: now }],
    now,
  );
}
