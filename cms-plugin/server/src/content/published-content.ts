import type { ContentSnapshot } from './content-snapshot.js';

/** How long a look at the content version is good for. */
const LOOK_AGAIN_MS = 1000;

/** Where published content is read from. */
export interface ContentSource {
  /** Number that every change of published content raises. */
  version: () => Promise<number>;
  /** Everything published, said to be of that version. */
  load: (version: number) => Promise<ContentSnapshot>;
}

/**
 * What is published, kept in memory and read anew when the content version in the database has moved. A publication
 * reaches this instance at once when it happened here, and within a second when it happened on another.
 */
export class PublishedContent {
  private kept: ContentSnapshot | undefined;
  private lookedAt = -Infinity;
  private looking: Promise<ContentSnapshot> | undefined;
  /** How often it was told to look again: what a look saw that began before may be old. */
  private forgotten = 0;

  constructor(
    private readonly source: ContentSource,
    /** Milliseconds of a clock that only moves forward. */
    private readonly elapsed: () => number = () => performance.now(),
  ) {}

  /** Everything published at present. */
  async current(): Promise<ContentSnapshot> {
    if (this.kept && this.elapsed() - this.lookedAt <= LOOK_AGAIN_MS) return this.kept;
    this.looking ??= this.look();
    return this.looking;
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
      }
      return seen;
    } finally {
      if (forgotten === this.forgotten) this.looking = undefined;
    }
  }
}
