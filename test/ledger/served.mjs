import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openLine } from './cutter.mjs';

const script = fileURLToPath(new URL('../faults/second-instance.mjs', import.meta.url));

/**
 * A server behind a line: whatever happens to its process, people call the same address.
 * @typedef {object} Served
 * @property {string} url
 * @property {() => Promise<void>} kill ends it without a word, and starts it again
 * @property {(milliseconds: number) => Promise<void>} freeze stops it for so long, and lets it go on
 * @property {() => number} cut
 * @property {() => number} givenUp how many attempts at sending a message took longer than the lease allows
 * @property {() => Promise<void>} stop ends it in order
 */

/** @param {Record<string, string>} env @returns {Promise<Served>} */
export async function serve(env) {
  const line = await openLine();
  let givenUp = 0;
  const hear = (/** @type {string} */ said) => {
    if (/^.*Message \d+ .*: AttemptTooLong\.$/.test(said)) givenUp += 1;
  };
  let { child, port } = await start(env, hear);
  line.lead(port);
  return {
    url: `http://127.0.0.1:${line.port}`,
    cut: line.cut,
    givenUp: () => givenUp,
    async kill() {
      const ended = ending(child);
      child.kill('SIGKILL');
      await ended;
      ({ child, port } = await start(env, hear));
      line.lead(port);
    },
    async freeze(milliseconds) {
      child.kill('SIGSTOP');
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      child.kill('SIGCONT');
    },
    async stop() {
      const ended = ending(child);
      child.stdin.end();
      await ended;
      await line.stop();
    },
  };
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<void>} */
const ending = (child) => new Promise((resolve) => child.once('close', () => resolve()));

/** @param {Record<string, string>} env @param {(line: string) => void} hear every line that it writes */
async function start(env, hear) {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('http://')) resolve(line);
      else hear(line);
    });
    child.once('close', (code) => reject(new Error(`A server ended with ${code} before it served.`)));
  });
  return { child, port: Number(new URL(String(url)).port) };
}
