import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { strapiApp } from './paths.mjs';

const require = createRequire(import.meta.url);
const patience = { start: 180_000, stop: 8_000 };

const pause = (/** @type {number} */ milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {number} port */
async function isHealthy(port) {
  try {
    const { status } = await fetch(`http://127.0.0.1:${port}/_health`, { signal: AbortSignal.timeout(2000) });
    return status === 204;
  } catch {
    return false; // nobody listens yet
  }
}

/**
 * Starts the CMS as a process of its own and waits until it answers. What it says goes into `logFile`.
 * @param {{ port: number, env: Record<string, string>, logFile: string }} settings
 */
export async function startStrapi({ port, env, logFile }) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile, { flags: 'a' });
  const bin = join(dirname(require.resolve('@strapi/strapi/package.json')), 'bin/strapi.js');
  const child = spawn(process.execPath, [bin, 'start'], {
    cwd: strapiApp,
    env: {
      NODE_ENV: 'development',
      ...process.env,
      ...env,
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
      FORCE_COLOR: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

  let lastWords = '';
  const hear = (/** @type {Buffer} */ text) => {
    log.write(text);
    lastWords = (lastWords + text).slice(-4000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);

  // Whatever ends this process ends the CMS as well.
  const endToo = () => child.kill('SIGTERM');
  process.once('exit', endToo);

  let running = true;
  /** @type {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} */
  const ended = new Promise((resolve) => {
    child.once('close', (code, signal) => {
      running = false;
      process.removeListener('exit', endToo);
      log.end();
      resolve({ code, signal });
    });
  });

  async function stop() {
    if (!running) return;
    child.kill('SIGTERM');
    const insist = setTimeout(() => child.kill('SIGKILL'), patience.stop);
    await ended;
    clearTimeout(insist);
  }

  const deadline = Date.now() + patience.start;
  while (running && !(await isHealthy(port))) {
    if (Date.now() > deadline) {
      await stop();
      throw new Error(
        `The CMS did not answer within ${patience.start / 60_000} minutes. It said:\n${lastWords}`,
      );
    }
    await pause(150);
  }
  if (!running)
    throw new Error(
      `The CMS ended while starting. Its last words (all of them in ${logFile}):\n${lastWords}`,
    );

  return { stop, ended, lastWords: () => lastWords, pid: child.pid };
}
