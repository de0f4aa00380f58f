import type { Knex } from 'knex';
import { settle } from './settle.js';
import type { SettledMessage } from './settle.js';

/** At most so many are gathered before they are written. */
const MOST = 16;
/** And none waits longer than this: what a kill in between could repeat stays small, far within the lease. */
const WITHIN_MS = 250;

/**
 * Gathers what attempts came to and writes it together, so that sending costs submissions no commits of their own on
 * a database with one writer.
 */
export class Settlements {
  private gathered: SettledMessage[] = [];
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<number> = Promise.resolve(0);

  /** @param together false: each is written at once, where writers do not stand in each other's way */
  constructor(
    private readonly knex: Knex,
    private readonly together: boolean,
  ) {}

  /** Takes an outcome; it is written soon. @throws what an earlier writing failed of */
  async add(settled: SettledMessage): Promise<void> {
    this.gathered.push(settled);
    if (!this.together || this.gathered.length >= MOST) await this.write();
    else this.timer ??= setTimeout(() => void this.write().catch(() => undefined), WITHIN_MS);
  }

  /**
   * Writes all that is gathered. What could not be written stays gathered, and is tried with the next writing.
   * @returns how many outcomes were written
   */
  write(): Promise<number> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.writing = this.writing.then(
      () => this.writeGathered(),
      () => this.writeGathered(),
    );
    return this.writing;
  }

  private async writeGathered(): Promise<number> {
    const settled = this.gathered;
    this.gathered = [];
    try {
      await settle(this.knex, settled);
      return settled.length;
    } catch (error) {
      this.gathered = [...settled, ...this.gathered];
      throw error;
    }
  }
}
