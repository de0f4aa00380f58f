import { errorCodeOf } from '../outbox/retry.js';
import { isUnavailable } from '../public/availability.js';
import type { ContentSnapshot } from './content-snapshot.js';

/** How long a look at the content version is good for. */
const LOOK_AGAIN_MS = 1000;
/** So long a caller waits for a look where something is kept: a database that hangs holds up no answer. */
const LOOK_WITHIN_MS = 2000;

/** Where published content is read from. */
export interface ContentSource {
  /** Number that every change of published content raises. */
  version: () => Promise<number>;
  /** Everything published, said to be of that version. */
  load: (version: number) => Promise<ContentSnapshot>;
}

/**
 * What is published, kept in memory and read anew when the content version in the database has moved. A publication
 * reaches this instance at once when it happened here, and within a second when it happened on another. While the
 * database does not answer, what was read last is handed out: on the worst day the questions, the telephone number and
 * the forms are still there.
 */
export class PublishedContent {
  private kept: ContentSnapshot | undefined;
  private lookedAt = -Infinity;
  private looking: Promise<ContentSnapshot> | undefined;
  /** How often it was told to look again: what a look saw that began before may be old. */
  private forgotten = 0;
  private away = false;

  constructor(
    private readonly source: ContentSource,
    /** Milliseconds of a clock that only moves forward. */
    private readonly elapsed: () => number = () => performance.now(),
    /** Told once when it cannot be read. */
    private readonly report: (line: string) => void = () => undefined,
  ) {}

  /** Everything published at present. */
  async current(): Promise<ContentSnapshot> {
    if (this.kept && this.elapsed() - this.lookedAt <= LOOK_AGAIN_MS) return this.kept;
    this.looking ??= this.look();
    // Whoever asks after a publication waits for it: the database has only just taken it.
    return this.kept && this.lookedAt > -Infinity ? soonOr(this.kept, this.looking) : this.looking;
  }

  /** What was read last, without a look at the database: for use inside a transaction. */
  known(): ContentSnapshot | undefined {
    return this.kept;
  }

  /** Looks at the content version anew before the next answer; a look that is under way counts for those before. */
  forget(): void {
    this.forgotten += 1;
    this.looking = undefined;
    this.lookedAt = -Infinity;
  }

  private async look(): Promise<ContentSnapshot> {
    const startedAt = this.elapsed();
    const { kept, forgotten } = this;
    try {
      const version = await this.source.version();
      const seen = kept?.version === version ? kept : await this.source.load(version);
      if (forgotten === this.forgotten) {
        this.kept = seen;
        this.lookedAt = startedAt;
        this.away = false;
      }
      return seen;
    } catch (error) {
      if (!kept || !isUnavailable(error)) throw error;
      if (!this.away)
        this.report(`Published content is handed out as it was read last: ${errorCodeOf(error)}.`);
      this.away = true;
      if (forgotten === this.forgotten) this.lookedAt = this.elapsed();
      return kept;
    } finally {
      if (forgotten === this.forgotten) this.looking = undefined;
    }
  }
}

/** What the look sees, or what is kept when the limit comes first; the look goes on. */
async function soonOr(kept: ContentSnapshot, look: Promise<ContentSnapshot>): Promise<ContentSnapshot> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<ContentSnapshot>((resolve) => {
    timer = setTimeout(() => resolve(kept), LOOK_WITHIN_MS);
  });
  try {
    return await Promise.race([look, limit]);
  } finally {
    clearTimeout(timer);
  }
}
