import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** How a process ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A second server on the database of the first. */
export interface SecondInstance {
  /** Address without a slash at its end. */
  url: string;
  /** Every line that it has written to its output so far. */
  lines: readonly string[];
  /** Sends it a signal. */
  signal: (signal: NodeJS.Signals) => void;
  /** Resolves when it has ended, by whatever. */
  ended: Promise<Ending>;
  stop: () => Promise<void>;
}

/**
 * Starts it with the environment that the first was started with: same database, same keys.
 * @param env what is different from it
 */
export async function startSecondInstance(env: Record<string, string> = {}): Promise<SecondInstance> {
  const script = fileURLToPath(new URL('./second-instance.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<Ending>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const lines: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (line.startsWith('http://')) resolve(line);
    });
    void ended.then(({ code }) => reject(new Error(`The second instance ended with ${String(code)}.`)));
  });
  return {
    url,
    lines,
    ended,
    signal: (signal) => void child.kill(signal),
    stop: async () => {
      child.stdin.on('error', () => undefined); // it may have ended before
      child.stdin.end();
      await ended;
    },
  };
}
