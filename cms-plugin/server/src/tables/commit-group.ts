import { setImmediate as oneTurn } from 'node:timers/promises';
import type { Knex } from 'knex';
import { dialectOf } from './dialect.js';
import { shortWaiting } from './lock-wait.js';
import { isContention } from './unique-violation.js';

/** What is done in a transaction. It may be done again, so it has no effect outside of it. */
type Work<Outcome> = (trx: Knex.Transaction) => Promise<Outcome>;

/** So many wait for one commit at most, so that nobody waits long. */
const GROUP_SIZE = 16;
/** Turns of the event loop in which calls that have arrived are read, judged and join. */
const TURNS = 2;

interface Waiting {
  join(trx: Knex.Transaction): Promise<void>;
  done(): void;
  failed(error: unknown): void;
  alone(): Promise<void>;
}

/**
 * Transactions that come at the same time, committed together. SQLite writes one after another and has the disk
 * confirm each commit, which takes longer than all statements of one; what stands in one commit is as durable, and
 * nobody is answered before it. Where one of a group fails, none of it stays, and each is done again by itself. Where
 * somebody else holds the database for too long, none of them is at fault, and all are told so.
 */
export class CommitGroup {
  private waiting: Waiting[] = [];
  private running = false;

  constructor(private readonly knex: Knex) {}

  /** Does the work in a transaction, perhaps together with others; ends when the transaction is committed. */
  run<Outcome>(work: Work<Outcome>): Promise<Outcome> {
    return new Promise<Outcome>((resolve, reject) => {
      let outcome: { value: Outcome } | undefined;
      this.waiting.push({
        join: async (trx) => {
          outcome = { value: await work(trx) };
        },
        done: () => {
          if (outcome) resolve(outcome.value);
        },
        failed: reject,
        alone: () => this.knex.transaction(work).then(resolve, reject),
      });
      if (!this.running) void this.commitAll();
    });
  }

  private async commitAll(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) {
      // SQLite never lets go of the process in between, so whoever has arrived meanwhile is heard only now.
      for (let turn = 0; turn < TURNS; turn += 1) await oneTurn();
      await this.commit(this.waiting.splice(0, GROUP_SIZE));
    }
    this.running = false;
  }

  private async commit(group: readonly Waiting[]): Promise<void> {
    const outcome = group.length > 1 ? await this.together(group) : 'apart';
    for (const one of group) {
      if (outcome === 'committed') one.done();
      else if (outcome === 'apart') await one.alone();
      else one.failed(outcome.busy);
    }
  }

  /** Commits everything or nothing. What is to be done apart: whoever is at fault is told so then. */
  private async together(group: readonly Waiting[]): Promise<'committed' | 'apart' | { busy: unknown }> {
    try {
      await this.knex.transaction(async (trx) => {
        for (const one of group) {
          await one.join(trx);
          // Whoever needs no place in this line goes on meanwhile: a mail under way, an answer that is kept.
          await oneTurn();
        }
      });
      return 'committed';
    } catch (error) {
      return isContention(error) ? { busy: error } : 'apart';
    }
  }
}

const groups = new WeakMap<Knex, CommitGroup>();

/** A transaction of its own; on SQLite committed together with others that come at the same time. */
export function committed<Outcome>(knex: Knex, work: Work<Outcome>): Promise<Outcome> {
  if (dialectOf(knex) !== 'sqlite') return shortWaiting(knex, work);
  const group = groups.get(knex) ?? new CommitGroup(knex);
  groups.set(knex, group);
  return group.run(work);
}
