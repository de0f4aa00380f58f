import type { TimerKind } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { Installation } from '../installation.js';
import type { SettingsBook } from '../settings/settings-book.js';
import type { StoredTimer } from './stored-timer.js';

/** A timer whose turn it is. */
export interface TimerTurn {
  installation: Installation;
  timer: StoredTimer;
  /** Milliseconds UTC. */
  now: number;
  book: SettingsBook;
}

/** The same within the transaction that notes it as done: both hold, or neither. */
export interface TimerTransaction extends TimerTurn {
  trx: Knex.Transaction;
}

/** What a turn came to; `pointless` where time has brought about nothing after all. */
export type TimerResult = 'done' | 'pointless' | { postponedTo: number };

/** When something that comes round is due next, and under which cause: the same one for every instance. */
export interface NextRound {
  cause: string;
  dueAt: number;
}

interface TaskOfTime {
  kind: TimerKind;
  /** Of what comes round, such as every night. */
  again?(after: number, book: SettingsBook): NextRound;
}

/** Work on our own tables: it happens exactly once, since it is committed together with the note of it. */
export interface TaskInside extends TaskOfTime {
  where: 'inside';
  run(turn: TimerTransaction): Promise<TimerResult>;
}

/**
 * Work beyond a transaction, such as files, or too long for one. It must bear being done twice: an instance that dies
 * half-way is followed by another.
 */
export interface TaskOutside extends TaskOfTime {
  where: 'outside';
  run(turn: TimerTurn): Promise<void>;
}

export type TimerTask = TaskInside | TaskOutside;
