import { errorCodeOf } from '../outbox/retry.js';
import { SUBMISSIONS } from '../submissions/stored-submission.js';
import { retryOnContention } from '../tables/retry-on-contention.js';
import type { RawRow } from '../tables/rows.js';
import type { Knex } from 'knex';
import { insertTimers } from './insert-timers.js';
import { TIMERS } from './stored-timer.js';
import type { TaskInside, TaskOutside, TimerResult, TimerTask, TimerTurn } from './timer-task.js';

/** What became of one claimed timer; `lost`: another instance has it by now, and nothing was changed. */
export type TimerRun = 'done' | 'pointless' | 'postponed' | 'failed' | 'lost';

/** Over about two hours; then staff see that it failed. */
const MAXIMUM_ATTEMPTS = 8;
const FIRST_PAUSE_MS = 60_000;

/** Does what a claimed timer stands for. */
export async function runTimer(task: TimerTask, turn: TimerTurn): Promise<TimerRun> {
  try {
    return await (task.where === 'inside' ? runInside(task, turn) : runOutside(task, turn));
  } catch (error) {
    const code = errorCodeOf(error);
    turn.installation.strapi.log.warn(
      `Timer ${String(turn.timer.id)} (${task.kind}), attempt ${String(turn.timer.attempts)}: ${code}.`,
    );
    return (await noteFailure(task, turn, code)) ? 'failed' : 'lost';
  }
}

/** Everything in one transaction, whose first statements are writes: the lock on the case, then the note itself. */
function runInside(task: TaskInside, turn: TimerTurn): Promise<TimerRun> {
  const { installation, timer } = turn;
  return retryOnContention(() =>
    installation.knex.transaction(async (trx) => {
      // In the order of every other step, case before timer, so that the two never wait for one another.
      if (timer.submissionId !== null)
        await trx(SUBMISSIONS)
          .where({ id: timer.submissionId })
          .update({ version: trx.ref('version') });
      if (!(await note(trx, turn, { state: 'done', done_at: turn.now }))) return 'lost';
      return settle(trx, task, turn, await task.run({ ...turn, trx }));
    }),
  );
}

async function runOutside(task: TaskOutside, turn: TimerTurn): Promise<TimerRun> {
  await task.run(turn);
  const { knex, clock } = turn.installation;
  const now = await clock.now();
  return knex.transaction(async (trx) => {
    if (!(await note(trx, turn, { state: 'done', done_at: now }))) return 'lost';
    return settle(trx, task, { ...turn, now }, 'done');
  });
}

async function settle(
  trx: Knex.Transaction,
  task: TimerTask,
  turn: TimerTurn,
  result: TimerResult,
): Promise<TimerRun> {
  const own = trx(TIMERS).where({ id: turn.timer.id });
  if (typeof result === 'object') {
    await own.update({ state: 'open', done_at: null, due_at: result.postponedTo, attempts: 0 });
    return 'postponed';
  }
  if (result === 'pointless') await own.update({ state: 'pointless' });
  await replaceFailedRounds(trx, task, turn);
  await planNextRound(trx, task, turn);
  return result;
}

/**
 * What comes round stands among the failed at most once: a round that follows does what earlier ones have not, and
 * where it is given up as well, it stands for them.
 */
async function replaceFailedRounds(
  trx: Knex.Transaction,
  task: TimerTask,
  { timer, now }: TimerTurn,
): Promise<void> {
  if (!task.again) return;
  // Looked for first: there are hardly ever any, and a wide update would lock what others are taking.
  const ids: unknown[] = await trx(TIMERS)
    .where({ kind: task.kind, state: 'failed' })
    .whereNot({ id: timer.id })
    .pluck('id');
  if (ids.length === 0) return;
  await trx(TIMERS)
    .whereIn('id', ids.map(Number))
    .where({ state: 'failed' })
    .update({ state: 'cancelled', done_at: now });
}

async function planNextRound(
  trx: Knex.Transaction,
  task: TimerTask,
  { now, book }: TimerTurn,
): Promise<void> {
  if (!task.again) return;
  await insertTimers(trx, [{ kind: task.kind, submissionId: null, ...task.again(now, book) }], now);
}

/** Only the holder of the fence may write; one that slept while another took over changes nothing. */
async function note(knex: Knex, { timer }: TimerTurn, change: RawRow): Promise<boolean> {
  const changed = await knex(TIMERS)
    .where({ id: timer.id, fence: timer.fence, state: 'open' })
    .update({ lease_owner: null, lease_until: 0, last_error: null, ...change });
  return changed === 1;
}

/** What comes round has its next round even where this one is given up: a storage that was away comes back. */
function noteFailure(task: TimerTask, turn: TimerTurn, code: string): Promise<boolean> {
  const { attempts } = turn.timer;
  const { knex } = turn.installation;
  if (attempts < MAXIMUM_ATTEMPTS) {
    const pause = FIRST_PAUSE_MS * 2 ** (attempts - 1);
    return note(knex, turn, { last_error: code, lease_until: turn.now + pause });
  }
  return knex.transaction(async (trx) => {
    const noted = await note(trx, turn, { last_error: code, state: 'failed', done_at: turn.now });
    if (!noted) return false;
    await replaceFailedRounds(trx, task, turn);
    await planNextRound(trx, task, turn);
    return true;
  });
}
