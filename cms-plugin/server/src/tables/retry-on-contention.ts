import { setTimeout as pause } from 'node:timers/promises';
import { isContention } from './unique-violation.js';

const ATTEMPTS = 6;
const PAUSE_MS = 25;
/** After so long nothing is tried again: somebody waits for the answer, and may come again by themselves. */
export const PATIENCE_MS = 8_000;

/** How long one thing goes on trying that has to give way to others. */
export class Patience {
  private tried = 0;
  private readonly began: number;

  /** @param elapsed milliseconds of a clock that only moves forward */
  constructor(private readonly elapsed: () => number = () => performance.now()) {
    this.began = elapsed();
  }

  /** After a try that failed: whether there is to be another, once the pause before it is over. */
  async lasts(): Promise<boolean> {
    this.tried += 1;
    if (this.tried >= ATTEMPTS || this.elapsed() - this.began >= PATIENCE_MS) return false;
    await pause(PAUSE_MS * this.tried);
    return true;
  }
}

/**
 * Runs a transaction again when the database asked it to give way to another one, for some seconds.
 * @param work must have no effect outside its transaction
 */
export async function retryOnContention<Value>(work: () => Promise<Value>): Promise<Value> {
  const patience = new Patience();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isContention(error) || !(await patience.lasts())) throw error;
    }
  }
}
