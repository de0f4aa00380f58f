import { setTimeout as pause } from 'node:timers/promises';
import { OpenRequests } from './open-requests.js';

/** How a server ends. */
export interface StoppingTimes {
  /** It says that it is not ready, and serves on, so that a load balancer can look elsewhere first. */
  announceMs: number;
  /** What is not over by then is cut off. */
  limitMs: number;
}

/** Under the half minute after which a supervisor kills: what follows in Strapi needs a moment too. */
export const STOPPING_LIMIT_MS = 25_000;

/** The end of one server, from the first word of it until nothing is under way. */
export class Stopping {
  private readonly requests: OpenRequests;
  private started = false;

  constructor(
    server: ConstructorParameters<typeof OpenRequests>[0],
    private readonly times: StoppingTimes,
  ) {
    this.requests = new OpenRequests(server);
  }

  /** Whether it has begun; whoever asks `/ready` is told. */
  get begun(): boolean {
    return this.started;
  }

  /**
   * Lets everything that is under way come to its end, within the limit.
   * @param endWork ends what the server does by itself: messages, steps of time
   * @returns how many requests were still open when the limit came
   */
  async run(endWork: () => Promise<void>): Promise<number> {
    this.started = true;
    const { announceMs, limitMs } = this.times;
    const limit = new AbortController();
    const orderly = Promise.all([endWork(), this.announced(announceMs).then(() => this.requests.finish())]);
    try {
      await Promise.race([orderly, pause(limitMs, undefined, { signal: limit.signal })]);
    } finally {
      limit.abort();
    }
    return this.requests.count;
  }

  private async announced(milliseconds: number): Promise<void> {
    if (milliseconds > 0) await pause(milliseconds);
  }
}
