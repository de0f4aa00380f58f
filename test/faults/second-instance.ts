import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A second server on the database of the first. */
export interface SecondInstance {
  /** Address without a slash at its end. */
  url: string;
  stop: () => Promise<void>;
}

/** Starts it with the environment that the first was started with: same database, same keys. */
export async function startSecondInstance(): Promise<SecondInstance> {
  const script = fileURLToPath(new URL('./second-instance.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], { env: process.env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      if (line.startsWith('http://')) resolve(line);
    });
    child.once('close', (code) => reject(new Error(`The second instance ended with ${String(code)}.`)));
  });
  return {
    url,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
