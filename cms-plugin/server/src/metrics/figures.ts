import { Counter, Gauge, Registry } from 'prom-client';
import type { ErrorCode } from '@member-services/contract/forms';
import type { QueueFigures } from './queue-figures.js';

/** What the figures are read from at the moment of asking. */
export interface FigureSources {
  queues(): Promise<QueueFigures>;
  refusals(): ReadonlyMap<ErrorCode, number>;
}

const PREFIX = 'member_services_';

/** The counters of one server, in a registry of its own: two servers in one process do not count each other's. */
export class Figures {
  private readonly registry = new Registry();
  private readonly submissions = this.counter('submissions_total', 'Submissions stored by this process.', [
    'kind',
  ]);
  private readonly refused = this.gauge(
    'refusals_total',
    'Public calls refused by this process, by code of the refusal.',
    ['code'],
  );
  private readonly waiting = this.gauge('messages_waiting', 'Messages that are due and have not left.');
  private readonly oldest = this.gauge(
    'messages_oldest_seconds',
    'How long the oldest of them has been due.',
  );
  private readonly sent = this.gauge('messages_sent', 'Messages that have left and are kept.');
  private readonly failed = this.gauge('messages_failed', 'Messages given up, for staff to look at.');
  private readonly held = this.gauge(
    'messages_held_after_restore',
    'Messages that a restore has held back, for staff to look at.',
  );
  private readonly late = this.gauge('timers_late', 'Timers that should have run by now and have not.');

  constructor(private readonly sources: FigureSources) {}

  /** Media type of what `text` gives. */
  get contentType(): string {
    return this.registry.contentType;
  }

  submitted(kind: string): void {
    this.submissions.inc({ kind });
  }

  /** Everything as Prometheus reads it. */
  async text(): Promise<string> {
    const { waiting, oldestMs, sent, failed, heldAfterRestore, timersLate } = await this.sources.queues();
    this.waiting.set(waiting);
    this.oldest.set(oldestMs / 1000);
    this.sent.set(sent);
    this.failed.set(failed);
    this.held.set(heldAfterRestore);
    this.late.set(timersLate);
    for (const [code, count] of this.sources.refusals()) this.refused.set({ code }, count);
    return this.registry.metrics();
  }

  private counter(name: string, help: string, labelNames: string[] = []): Counter {
    return new Counter({ name: `${PREFIX}${name}`, help, labelNames, registers: [this.registry] });
  }

  private gauge(name: string, help: string, labelNames: string[] = []): Gauge {
    return new Gauge({ name: `${PREFIX}${name}`, help, labelNames, registers: [this.registry] });
  }
}
