import type { Knex } from 'knex';
import type { RawRow } from '../tables/rows.js';

/** How much waits for this server and its likes. */
export interface QueueFigures {
  /** Messages that are due and have not left. */
  waiting: number;
  /** How long the oldest of them has been due. */
  oldestMs: number;
  /** Messages that have left and are kept. */
  sent: number;
  /** Messages that were given up. */
  failed: number;
}

const OUTBOX = 'ms_outbox';

/** Counts it. @param now milliseconds UTC */
export async function readQueueFigures(knex: Knex, now: number): Promise<QueueFigures> {
  const due = knex<RawRow>(OUTBOX)
    .whereNull('sent_at')
    .whereNull('failed_at')
    .whereNull('cancelled_at')
    .where('due_at', '<=', now);
  const [waiting, sent, failed] = (await Promise.all([
    due.clone().where('channel', 'email').count({ count: '*' }).min({ oldest: 'due_at' }).first(),
    knex(OUTBOX).whereNotNull('sent_at').count({ count: '*' }).first(),
    knex(OUTBOX).whereNotNull('failed_at').count({ count: '*' }).first(),
  ])) as (RawRow | undefined)[];
  const oldest = waiting?.['oldest'];
  return {
    waiting: Number(waiting?.['count'] ?? 0),
    oldestMs: oldest === null || oldest === undefined ? 0 : Math.max(0, now - Number(oldest)),
    sent: Number(sent?.['count'] ?? 0),
    failed: Number(failed?.['count'] ?? 0),
  };
}
