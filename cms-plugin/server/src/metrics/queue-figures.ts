import type { OutgoingChannel } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { HELD_AFTER_RESTORE } from '../backup/hold-messages.js';
import { OUTBOX } from '../outbox/stored-message.js';
import type { RawRow } from '../tables/rows.js';
import { timersLate } from '../timers/timers-late.js';

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
  /** Messages that a restore has held back. */
  heldAfterRestore: number;
  /** Timers that should have run by now. */
  timersLate: number;
}

/**
 * Counts it.
 * @param channels ways by which messages leave by themselves; others wait for people
 * @param now milliseconds UTC
 */
export async function readQueueFigures(
  knex: Knex,
  channels: readonly OutgoingChannel[],
  now: number,
): Promise<QueueFigures> {
  // What has been cancelled waits for nothing, and what was given up before it was cancelled is nobody's worry.
  const open = knex<RawRow>(OUTBOX).whereNull('sent_at').whereNull('cancelled_at');
  const due = open.clone().whereNull('failed_at').whereIn('channel', channels).where('due_at', '<=', now);
  const failed = open.clone().whereNotNull('failed_at');
  const [waiting, sent, all, held] = (await Promise.all([
    due.count({ count: '*' }).min({ oldest: 'due_at' }).first(),
    knex(OUTBOX).whereNotNull('sent_at').count({ count: '*' }).first(),
    failed.clone().count({ count: '*' }).first(),
    failed.clone().where({ last_error: HELD_AFTER_RESTORE }).count({ count: '*' }).first(),
  ])) as (RawRow | undefined)[];
  const oldest = waiting?.['oldest'];
  const heldAfterRestore = countIn(held);
  return {
    waiting: countIn(waiting),
    oldestMs: oldest === null || oldest === undefined ? 0 : Math.max(0, now - Number(oldest)),
    sent: countIn(sent),
    failed: countIn(all) - heldAfterRestore,
    heldAfterRestore,
    timersLate: await timersLate(knex, now),
  };
}

const countIn = (row: RawRow | undefined): number => Number(row?.['count'] ?? 0);
