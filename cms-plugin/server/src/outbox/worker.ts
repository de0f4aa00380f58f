import type { Knex } from 'knex';
import { dialectOf } from '../tables/dialect.js';
import { Claims } from './claim.js';
import type { DayLimits } from './day-limits.js';
import { Lane } from './lane.js';
import type { OutgoingChannel } from '@member-services/contract/forms';
import type { StoredMessage } from './stored-message.js';
import { errorCodeOf } from './retry.js';
import { Settlements } from './settlements.js';

/** What an attempt at sending came to; a failure is thrown. */
export type Delivery =
  | { kind: 'sent'; providerId: string | null }
  /** It would no longer be true. */
  | { kind: 'movedOn' }
  /** Better gone without a trace: an invitation to rate what was rated. */
  | { kind: 'pointless' };

/** All that the worker needs from outside. */
export interface WorkerParts {
  knex: Knex;
  /** Where to read without waiting for whoever writes; default: the same. */
  reader?: Knex;
  /** Names this process among the instances. */
  owner: string;
  /** Milliseconds UTC of the association's clock. */
  now: () => Promise<number>;
  /** How long a message is this process's alone; an attempt ends well before. */
  leaseMs: number;
  /** Milliseconds that only ever grow, asleep as well: tells how much of a lease is left. */
  elapsed: () => number;
  /** From 0 up to 1. */
  random: () => number;
  /** The ways by which messages leave without anybody's hands, each with its measure of a day. */
  limits: Partial<Record<OutgoingChannel, DayLimits>>;
  /** Composes and sends one message. @throws when it could not be sent */
  deliver(message: StoredMessage): Promise<Delivery>;
  /** Told of every failed attempt, without personal data. */
  report(line: string): void;
}

export interface OutboxWorker {
  /** Looks now, and from then on every few seconds. */
  start(): void;
  /** Something was put into the outbox and committed: look in a moment, where it was started. */
  nudge(): void;
  /** Sends everything that is due now. @returns how many attempts were made */
  runOnce(): Promise<number>;
  /** Ends after the messages in hand. */
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 5_000;
/** What is put in within so long is taken together: each taking and each settling is a commit. */
const GATHER_MS = 100;
/**
 * When the database has been away, whoever holds a message notes first what came of it. Until then one whose lease has
 * passed meanwhile is left alone: its holder is most likely alive, and the message sent.
 */
const HOLDERS_FIRST_MS = 15_000;

/**
 * Sends what waits in the outbox, on as many instances as there are; each way of leaving goes by itself, so that a
 * mail server that hangs holds up no text message. A message leaves once; only a process that dies between the
 * provider's "accepted" and the note of it can repeat one, under the same Message-ID.
 */
export function createOutboxWorker(parts: WorkerParts): OutboxWorker {
  return new Worker(parts);
}

class Worker implements OutboxWorker {
  private stopped = false;
  private running: Promise<number> | undefined;
  /** Somebody asked while a round was under way: there may be something that it has passed. */
  private again = false;
  private timer: NodeJS.Timeout | undefined;
  private gathering: NodeJS.Timeout | undefined;
  private readonly lanes: readonly Lane[];
  private readonly settlements: Settlements;
  /** When the last round failed, by `elapsed`. */
  private failedAt = -Infinity;

  constructor(private readonly parts: WorkerParts) {
    const { knex, reader, limits } = parts;
    const claims = new Claims(knex, reader);
    const settlements = new Settlements({ ...parts, together: dialectOf(knex) === 'sqlite' });
    this.settlements = settlements;
    this.lanes = CHANNELS.flatMap((channel) => {
      const limit = limits[channel];
      return limit ? [new Lane(parts, { channel, limit, claims, settlements })] : [];
    });
  }

  start(): void {
    this.timer ??= setInterval(() => this.nudge(), LOOK_EVERY_MS).unref();
    this.nudge();
  }

  nudge(): void {
    if (this.stopped || !this.timer) return;
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      this.runOnce().catch((error: unknown) => {
        this.parts.report(`The outbox could not be read: ${errorCodeOf(error)}.`);
      });
    }, GATHER_MS);
  }

  runOnce(): Promise<number> {
    this.again = true;
    this.running ??= this.rounds().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    clearTimeout(this.gathering);
    await this.running?.catch(() => undefined); // whoever has begun the round is told
    await this.settlements.finish();
  }

  private async rounds(): Promise<number> {
    let attempts = 0;
    while (this.again && !this.stopped) {
      this.again = false;
      const made = await Promise.all(this.lanes.map((lane) => this.roundOf(lane)));
      attempts += made.reduce((sum, one) => sum + one, 0);
    }
    return attempts;
  }

  private async roundOf(lane: Lane): Promise<number> {
    try {
      return await lane.round({
        isStopped: () => this.stopped,
        takesOrphans: () => this.parts.elapsed() - this.failedAt >= HOLDERS_FIRST_MS,
      });
    } catch (error) {
      this.failedAt = this.parts.elapsed();
      throw error;
    }
  }
}

const CHANNELS = ['email', 'sms'] as const satisfies readonly OutgoingChannel[];
