import type { ReactiveControllerHost } from 'lit';
import { pause } from '../async/pause.js';
import type { Failure } from '../data/outcome.js';

/** From when on it is said that it takes, and when it counts as failed; milliseconds. */
const TIMES = { said: 300, most: 15_000 };

/** Thrown where something could not be read. */
export class NotRead extends Error {
  constructor(readonly failure: Failure) {
    super();
  }
}

/** The way to the next step: what it needs is fetched within a time, and what keeps it from coming is told. */
export class WayOn {
  /** It is being fetched: once is enough. */
  fetching = false;
  /** It takes so long that it is said. */
  slow = false;
  /** Why it did not come; gone as soon as the person goes elsewhere. */
  stuck: Failure | null = null;

  /** So often a script did not come: some browsers never send again for one that failed once. */
  private missed = 0;
  /** Counts the attempts: what came of an earlier one is nothing to the next. */
  private attempt = 0;

  /** @param onStuck told the cause */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly onStuck: (cause: Failure['cause']) => void,
    private readonly times = TIMES,
  ) {}

  /** Perhaps only the page, loaded again, brings it. */
  get needsReload(): boolean {
    return this.missed > 1 && this.stuck?.cause === 'scriptFailed';
  }

  /** @returns null where it did not come, and where the person has gone elsewhere meanwhile: then nothing is stuck */
  async take<Needed extends object>(needed: Promise<Needed>): Promise<Needed | null> {
    const attempt = this.leave();
    const isCurrent = () => attempt === this.attempt;
    this.fetching = true;
    void pause(this.times.said).then(() => {
      if (!isCurrent()) return;
      this.slow = true;
      this.host.requestUpdate();
    });
    let failure: Failure = { cause: 'timeout' };
    const fetched = await Promise.race([needed, pause(this.times.most)]).catch((error: unknown) => {
      failure = this.failureOf(error);
    });
    if (!isCurrent()) return null;
    this.leave();
    if (fetched) {
      this.missed = 0;
      return fetched;
    }
    this.stuck = failure;
    this.onStuck(failure.cause);
    return null;
  }

  /** The person goes elsewhere: nothing is waited for, and nothing is stuck. */
  leave(): number {
    this.fetching = this.slow = false;
    this.stuck = null;
    this.host.requestUpdate();
    return (this.attempt += 1);
  }

  private failureOf(error: unknown): Failure {
    if (error instanceof NotRead) return error.failure;
    this.missed += 1;
    return { cause: navigator.onLine ? 'scriptFailed' : 'offline' };
  }
}
