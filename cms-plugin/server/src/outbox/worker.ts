import type { Knex } from 'knex';
import { claimNext, discard, settle } from './claim.js';
import type { StoredMessage } from './claim.js';
import { afterFailure, errorCodeOf } from './retry.js';

/** What an attempt at sending came to; a failure is thrown. */
export type Delivery = 'sent' | 'pointless';

/** All that the worker needs from outside. */
export interface WorkerParts {
  knex: Knex;
  /** Names this process among the instances. */
  owner: string;
  /** Milliseconds UTC of the association's clock. */
  now: () => Promise<number>;
  /** How long a message is this process's alone; an attempt ends well before. */
  leaseMs: number;
  /** From 0 up to 1. */
  random: () => number;
  /** Composes and sends one message. @throws when it could not be sent */
  deliver(message: StoredMessage): Promise<Delivery>;
  /** Told of every failed attempt, without personal data. */
  report(line: string): void;
}

export interface OutboxWorker {
  /** Looks now, and from then on every few seconds. */
  start(): void;
  /** Something was put into the outbox and committed: look at once, where it was started. */
  nudge(): void;
  /** Sends everything that is due now. @returns how many attempts were made */
  runOnce(): Promise<number>;
  /** Ends after the message in hand. */
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 5_000;
/** Part of the lease that an attempt may take, so that whoever holds it knows in time. */
const ATTEMPT_PART = 2 / 3;

/**
 * Sends what waits in the outbox, one message after another, on as many instances as there are. A message leaves once;
 * only a process that dies between the mail server's "accepted" and the note of it can repeat one, under the same
 * Message-ID.
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

  constructor(private readonly parts: WorkerParts) {}

  start(): void {
    this.timer ??= setInterval(() => this.nudge(), LOOK_EVERY_MS).unref();
    this.nudge();
  }

  nudge(): void {
    if (this.stopped || !this.timer) return;
    setImmediate(() => {
      this.runOnce().catch((error: unknown) => {
        this.parts.report(`The outbox could not be read: ${errorCodeOf(error)}.`);
      });
    });
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
    await this.running;
  }

  private async rounds(): Promise<number> {
    let attempts = 0;
    while (this.again && !this.stopped) {
      this.again = false;
      attempts += await this.round();
    }
    return attempts;
  }

  private async round(): Promise<number> {
    const { knex, owner, now, leaseMs } = this.parts;
    let attempts = 0;
    while (!this.stopped) {
      const message = await claimNext(knex, { owner, now: await now(), leaseMs });
      if (!message) break;
      attempts += 1;
      await attempt(this.parts, message);
    }
    return attempts;
  }
}

async function attempt(parts: WorkerParts, message: StoredMessage): Promise<void> {
  const delivery = await deliveryOf(parts, message);
  if (delivery === 'failed') return;
  if (delivery === 'pointless') await discard(parts.knex, message);
  else await settle(parts.knex, message, { kind: 'sent', at: await parts.now() });
}

async function deliveryOf(parts: WorkerParts, message: StoredMessage): Promise<Delivery | 'failed'> {
  try {
    return await inTime(parts.deliver(message), parts.leaseMs * ATTEMPT_PART);
  } catch (error) {
    await noteFailure(parts, message, errorCodeOf(error));
    return 'failed';
  }
}

async function noteFailure(parts: WorkerParts, message: StoredMessage, error: string): Promise<void> {
  const now = await parts.now();
  const next = afterFailure(message.attempts, now, parts.random());
  parts.report(`Message ${message.id} (${message.event}), attempt ${message.attempts}: ${error}.`);
  await settle(
    parts.knex,
    message,
    next.kind === 'retry' ? { ...next, error } : { kind: 'failed', at: now, error },
  );
}

/** A mail server that never answers must not hold a message beyond its lease. */
async function inTime<Value>(work: Promise<Value>, limitMs: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new AttemptTooLong()), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}

class AttemptTooLong extends Error {
  override readonly name = 'AttemptTooLong';
}
