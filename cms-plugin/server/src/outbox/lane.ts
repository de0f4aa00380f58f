import type { Claims } from './claim.js';
import { allot, nextMorning } from './day-limits.js';
import type { DayLimits } from './day-limits.js';
import type { OutgoingChannel } from '@member-services/contract/forms';
import { Undeliverable, afterFailure, errorCodeOf } from './retry.js';
import { sentToday } from './sent-today.js';
import type { Settlement } from './settle.js';
import type { Settlements } from './settlements.js';
import type { StoredMessage } from './stored-message.js';
import type { WorkerParts } from './worker.js';

/** Part of the lease that an attempt may take, so that whoever holds it knows in time. */
const ATTEMPT_PART = 1 / 3;
/** Part of it that is room to write down what an attempt came to. */
const SETTLING_PART = 1 / 9;
/** Messages under way at the same time. */
const AT_ONCE = 4;

interface LaneParts {
  channel: OutgoingChannel;
  limit: DayLimits;
  claims: Claims;
  settlements: Settlements;
}

/** What holds for a whole round; both are asked again before every step. */
interface RoundTerms {
  isStopped: () => boolean;
  /** Whether messages may be taken whose holder has not been heard of. */
  takesOrphans: () => boolean;
}

/** What holds for the messages that were taken together. */
interface SendingTerms {
  /** Whether the rest is to be given back. */
  isOver: () => boolean;
  /** Milliseconds UTC. */
  instant: () => number;
}

/** One way of leaving: takes what is due in batches and sends it, until nothing is due. */
export class Lane {
  constructor(
    private readonly parts: WorkerParts,
    private readonly lane: LaneParts,
  ) {}

  /** @returns how many attempts were made */
  async round({ isStopped, takesOrphans }: RoundTerms): Promise<number> {
    const { channel, claims, settlements } = this.lane;
    const { owner, leaseMs } = this.parts;
    let attempts = 0;
    while (!isStopped()) {
      // As long as it cannot be noted what has left, nothing more is taken.
      if (settlements.stuck) await settlements.write();
      const taken = this.parts.elapsed();
      const now = await this.parts.now();
      const claim = { channel, owner, leaseMs, now, except: settlements.pending, orphans: takesOrphans() };
      // Together, so that on SQLite one commit notes what was sent and takes what comes next.
      const [claimed, noted] = await Promise.allSettled([claims.take(claim), settlements.write()]);
      if (claimed.status === 'rejected') throw claimed.reason;
      if (noted.status === 'rejected') {
        await this.giveBack(claimed.value);
        throw noted.reason;
      }
      if (claimed.value.length > 0) {
        const isOver = () => isStopped() || settlements.stuck || this.isLate(taken);
        // Counted on from one reading: what has left is noted as sent also when the database cannot be asked.
        const instant = () => now + Math.round(this.parts.elapsed() - taken);
        attempts += await this.send(claimed.value, { isOver, instant });
      } else if (noted.value === 0) break;
    }
    await settlements.write();
    return attempts;
  }

  /** What was taken while it turned out that nothing can be noted at present. */
  private async giveBack(messages: readonly StoredMessage[]): Promise<void> {
    for (const message of messages) await this.settle(message, { kind: 'givenBack' });
  }

  /** Whether so much of the lease is gone that one more attempt might outlast it. */
  private isLate(taken: number): boolean {
    return this.parts.elapsed() - taken > this.parts.leaseMs * (1 - ATTEMPT_PART - SETTLING_PART);
  }

  private async send(messages: readonly StoredMessage[], { isOver, instant }: SendingTerms): Promise<number> {
    const now = instant();
    const sent = await this.sentBefore(messages, now);
    const { leaving, held } = allot(messages, sent, this.lane.limit);
    for (const { message, reason } of held) {
      await this.settle(message, { kind: 'held', dueAt: nextMorning(now), reason });
    }
    let attempts = 0;
    // One recipient's messages stay in their order; several recipients are served at the same time.
    const queue = byRecipient(leaving);
    const serve = async (): Promise<void> => {
      for (let own = queue.shift(); own; own = queue.shift()) {
        for (const message of own) {
          if (isOver()) await this.settle(message, { kind: 'givenBack' });
          else {
            attempts += 1;
            await this.settle(message, await this.attempt(message, instant));
          }
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, serve));
    return attempts;
  }

  /** How much has left today; where that cannot be read, what was taken goes back. */
  private async sentBefore(messages: readonly StoredMessage[], now: number): ReturnType<typeof sentToday> {
    try {
      return await sentToday(this.parts.reader ?? this.parts.knex, messages, now);
    } catch (error) {
      await this.giveBack(messages);
      throw error;
    }
  }

  private settle(message: StoredMessage, settlement: Settlement): Promise<void> {
    return this.lane.settlements.add({ message, settlement });
  }

  private async attempt(message: StoredMessage, instant: () => number): Promise<Settlement> {
    const { parts } = this;
    const at = instant();
    try {
      if (message.expiresAt !== null && message.expiresAt <= at)
        return { kind: 'cancelled', at, reason: 'expired' };
      const delivery = await inTime(parts.deliver(message), parts.leaseMs * ATTEMPT_PART);
      if (delivery.kind === 'pointless') return { kind: 'removed' };
      if (delivery.kind === 'movedOn') return { kind: 'cancelled', at, reason: 'movedOn' };
      return { kind: 'sent', at: instant(), providerId: delivery.providerId };
    } catch (error) {
      return this.failure(message, error, instant());
    }
  }

  private failure(message: StoredMessage, failure: unknown, now: number): Settlement {
    const { parts } = this;
    const error = errorCodeOf(failure);
    parts.report(`Message ${message.id} (${message.event}), attempt ${message.attempts}: ${error}.`);
    if (failure instanceof Undeliverable) return { kind: 'failed', at: now, error };
    const next = afterFailure(message.attempts, now, parts.random());
    return next.kind === 'retry' ? { ...next, error } : { kind: 'failed', at: now, error };
  }
}

function byRecipient(messages: readonly StoredMessage[]): StoredMessage[][] {
  const groups = new Map<string, StoredMessage[]>();
  for (const message of messages) {
    const group = groups.get(message.recipient);
    if (group) group.push(message);
    else groups.set(message.recipient, [message]);
  }
  return [...groups.values()];
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
