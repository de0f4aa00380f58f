import { setTimeout as pause } from 'node:timers/promises';
import type { Knex } from 'knex';
import { errorCodeOf } from './retry.js';
import { settle } from './settle.js';
import type { SettledMessage } from './settle.js';

/** At most so many are gathered before they are written. */
const MOST = 16;
/** And none waits longer than this: what a kill in between could repeat stays small, far within the lease. */
const WITHIN_MS = 250;
/** So soon after a writing that failed the next is tried, until the database takes it. */
export const AGAIN_MS = 1_000;

/** What gathered outcomes need from outside. */
export interface SettlementParts {
  knex: Knex;
  /** False: each is written at once, where writers do not stand in each other's way. */
  together: boolean;
  /** Told once when nothing can be noted, without personal data. */
  report(line: string): void;
}

/**
 * Gathers what attempts came to and writes it together, so that sending costs submissions no commits of their own on
 * a database with one writer. What cannot be written, since the database is away, is kept and tried again by itself
 * until it is: a message that has left must not leave again because nobody could note it.
 */
export class Settlements {
  /** Those under way come first. */
  private readonly gathered: SettledMessage[] = [];
  private underWay = 0;
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<number> = Promise.resolve(0);
  private failed = false;

  constructor(private readonly parts: SettlementParts) {}

  /** Whether the last writing failed: nothing should be sent that could not be noted. */
  get stuck(): boolean {
    return this.failed;
  }

  /** Messages whose outcome is known here and perhaps not in the database yet. */
  get pending(): number[] {
    return this.gathered.map(({ message }) => message.id);
  }

  /** Takes an outcome; it is written soon, and in the end. */
  async add(settled: SettledMessage): Promise<void> {
    this.gathered.push(settled);
    if (this.failed) return;
    if (!this.parts.together || this.gathered.length - this.underWay >= MOST) await this.tried();
    else this.timer ??= setTimeout(() => void this.tried(), WITHIN_MS);
  }

  /**
   * Writes all that is gathered. What could not be written stays gathered, and is tried again after a pause.
   * @returns how many outcomes were written
   */
  write(): Promise<number> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const next = () => this.writeGathered();
    this.writing = this.writing.then(next, next);
    return this.writing;
  }

  /** Ends when everything is written. */
  async finish(): Promise<void> {
    while (this.gathered.length > 0) {
      await this.tried();
      if (this.failed) await pause(AGAIN_MS, undefined, { ref: false });
    }
  }

  /** A failure is kept and told of where it is found; the next try is on its way. */
  private async tried(): Promise<void> {
    await this.write().catch(() => undefined);
  }

  private async writeGathered(): Promise<number> {
    const settled = [...this.gathered];
    this.underWay = settled.length;
    try {
      await settle(this.parts.knex, settled);
      this.gathered.splice(0, settled.length);
      this.failed = false;
      return settled.length;
    } catch (error) {
      if (!this.failed)
        this.parts.report(`Outcomes that cannot be noted yet: ${settled.length} (${errorCodeOf(error)}).`);
      this.failed = true;
      this.timer ??= setTimeout(() => void this.tried(), AGAIN_MS).unref();
      throw error;
    } finally {
      this.underWay = 0;
    }
  }
}
