import type { TimerKind } from '@member-services/contract/forms';
import type { Installation } from '../installation.js';
import { errorCodeOf } from '../outbox/retry.js';
import { readSettings } from '../settings/stored-settings.js';
import { claimTimer } from './claim-timer.js';
import { insertTimers } from './insert-timers.js';
import { keepInquiriesFor } from './inquiry-retention.js';
import { planEverything } from './plan-everything.js';
import { runTimer } from './run-timer.js';
import type { TimerRun } from './run-timer.js';
import { TIMERS } from './stored-timer.js';
import type { StoredTimer } from './stored-timer.js';
import type { TimerTask } from './timer-task.js';

/** How often an instance looks, and how long a timer that it has taken is its own. */
export interface RunnerPace {
  everyMs: number;
  leaseMs: number;
}

const PACE: RunnerPace = { everyMs: 15_000, leaseMs: 120_000 };

/**
 * Runs what is due, in order, on as many instances as there are, each timer on one of them. What was due while nobody
 * ran is done late rather than never. Another folder adds its own with `register`, before the start.
 */
export class TimerRunner {
  private readonly tasks = new Map<TimerKind, TimerTask>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<number> | undefined;
  private stopped = false;

  constructor(
    private readonly installation: Installation,
    private readonly owner: string,
    private readonly pace: RunnerPace = PACE,
  ) {}

  /** Says what a kind of timer does; each kind has one task. */
  register(...tasks: readonly TimerTask[]): void {
    for (const task of tasks) this.tasks.set(task.kind, task);
  }

  /** Puts in what comes round, has every case planned once, and looks from then on. */
  async start(): Promise<void> {
    await this.begin();
    this.timer ??= setInterval(() => this.nudge(), this.pace.everyMs).unref();
    this.nudge();
  }

  /** Looks at once. */
  nudge(): void {
    if (this.stopped) return;
    this.runDue().catch((error: unknown) => {
      this.installation.strapi.log.warn(`Timers could not be looked for: ${errorCodeOf(error)}.`);
    });
  }

  /** Ends after the timer in hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running?.catch(() => undefined);
  }

  /** Runs everything that is due by now. @returns how many have done something */
  runDue(): Promise<number> {
    this.running ??= this.round().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Takes the next due timer without doing it yet; undefined when nothing is due. */
  async claim(): Promise<StoredTimer | undefined> {
    const { knex, clock } = this.installation;
    const kinds = [...this.tasks.keys()];
    const now = await clock.now();
    return claimTimer(knex, { owner: this.owner, now, leaseMs: this.pace.leaseMs, kinds });
  }

  /** Does what a claimed timer stands for. */
  async run(timer: StoredTimer): Promise<TimerRun> {
    const { installation } = this;
    const task = this.tasks.get(timer.kind);
    if (!task) throw new Error(`Nobody has said what a timer of the kind "${timer.kind}" does.`);
    const book = await readSettings(installation.knex, installation.settings);
    return runTimer(task, { installation, timer, now: await installation.clock.now(), book });
  }

  private async round(): Promise<number> {
    let done = 0;
    while (!this.stopped) {
      const timer = await this.claim();
      if (!timer) break;
      if ((await this.run(timer)) === 'done') done += 1;
    }
    if (done > 0) this.installation.outbox.nudge();
    return done;
  }

  private async begin(): Promise<void> {
    const { knex, clock, settings } = this.installation;
    const now = await clock.now();
    const book = await readSettings(knex, settings);
    await planEverything(knex, 'first', now);
    await keepInquiriesFor(settings.inquiryRetentionMonths, { knex, now });
    for (const task of this.tasks.values()) {
      if (!task.again) continue;
      const { kind } = task;
      const waits: unknown = await knex(TIMERS).where({ kind, state: 'open' }).first('id');
      if (!waits) await insertTimers(knex, [{ kind, submissionId: null, ...task.again(now, book) }], now);
    }
  }
}
