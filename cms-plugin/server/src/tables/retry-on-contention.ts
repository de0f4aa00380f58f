import { setTimeout as pause } from 'node:timers/promises';
import { isContention } from './unique-violation.js';

const ATTEMPTS = 6;
const PAUSE_MS = 25;

/**
 * Runs a transaction again when the database asked it to give way to another one.
 * @param work must have no effect outside its transaction
 */
export async function retryOnContention<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isContention(error) || attempt >= ATTEMPTS) throw error;
      await pause(PAUSE_MS * attempt);
    }
  }
}
