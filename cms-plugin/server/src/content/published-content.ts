import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ContentSnapshot } from './content-snapshot.js';
import { readContentVersion } from './content-version.js';
import { loadContent } from './load-content.js';

/** How long a look at the content version is good for. */
const LOOK_AGAIN_MS = 1000;

/**
 * What is published, kept in memory and read anew when the content version in the database has moved. A publication
 * reaches this instance at once when it happened here, and within a second when it happened on another.
 */
export class PublishedContent {
  private kept: ContentSnapshot | undefined;
  private lookedAt = -Infinity;
  private looking: Promise<void> | undefined;
  /** How often it was told to look again: a look that began before must not count. */
  private forgotten = 0;

  constructor(
    private readonly strapi: Core.Strapi,
    /** Where to read without waiting for whoever writes. */
    private readonly reader: Knex = strapi.db.connection,
    /** Milliseconds of a clock that only moves forward. */
    private readonly elapsed: () => number = () => performance.now(),
  ) {}

  /** Everything published at present. */
  async current(): Promise<ContentSnapshot> {
    if (!this.kept || this.elapsed() - this.lookedAt > LOOK_AGAIN_MS) {
      this.looking ??= this.look().finally(() => (this.looking = undefined));
      await this.looking;
    }
    if (!this.kept) throw new Error('Published content could not be read.');
    return this.kept;
  }

  /** What was read last, without a look at the database: for use inside a transaction. */
  known(): ContentSnapshot | undefined {
    return this.kept;
  }

  /** Looks at the content version anew before the next answer. */
  forget(): void {
    this.forgotten += 1;
    this.lookedAt = -Infinity;
  }

  private async look(): Promise<void> {
    const startedAt = this.elapsed();
    const { forgotten } = this;
    const version = await readContentVersion(this.reader);
    if (version !== this.kept?.version) this.kept = await loadContent(this.strapi, version);
    if (forgotten === this.forgotten) this.lookedAt = startedAt;
  }
}
