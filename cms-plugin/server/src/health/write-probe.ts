import type { Knex } from 'knex';

const META = 'ms_meta';
const NAME = 'written-at';
/** So long a write that succeeded is believed. One that failed is believed not at all: recovery is noticed at once. */
const BELIEVED_MS = 10_000;

/** Whether the database can be written, and not only read: a full disk, a file or a server that is read-only. */
export class WriteProbe {
  private succeededAt = -Infinity;
  private writing: Promise<boolean> | undefined;

  /**
   * @param now milliseconds UTC, written down
   * @param elapsed milliseconds of a clock that only moves forward
   */
  constructor(
    private readonly knex: Knex,
    private readonly now: () => Promise<number>,
    private readonly elapsed: () => number = () => performance.now(),
  ) {}

  /** Writes one number where the last one that was written is too old to tell; several who ask share it. */
  async succeeds(): Promise<boolean> {
    if (this.elapsed() - this.succeededAt < BELIEVED_MS) return true;
    this.writing ??= this.write().finally(() => (this.writing = undefined));
    return this.writing;
  }

  private async write(): Promise<boolean> {
    const startedAt = this.elapsed();
    const changedAt = await this.now();
    try {
      const own = this.knex(META).where({ name: NAME });
      const updated = await own.update({ value: String(changedAt), changed_at: changedAt });
      if (updated === 0) await this.insert(changedAt);
    } catch {
      return false;
    }
    this.succeededAt = startedAt;
    return true;
  }

  private async insert(changedAt: number): Promise<void> {
    const row = { name: NAME, value: String(changedAt), changed_at: changedAt };
    await this.knex(META).insert(row).onConflict('name').ignore();
  }
}
