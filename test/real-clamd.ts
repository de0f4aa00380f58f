import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedClamd } from './installed-clamd.mjs';

/** What the one signature of these tests finds. */
export const TEST_VIRUS = ['MEMBER-SERVICES', 'TEST-VIRUS'].join('-');
/** Its last line before it answers. */
const READY = 'Self checking every';

/** The distribution's own `clamd`, on a socket of the test's, with a signature of the test's: nothing is downloaded. */
export interface RealClamd {
  /** Path of its socket. */
  place: string;
  start: () => Promise<void>;
  /** Ends it; it can be started again. */
  stop: () => Promise<void>;
  /** Ends it for good and removes what it stood on. */
  remove: () => Promise<void>;
}

/** Prepares it; it does not run yet. @throws where none is installed */
export async function prepareRealClamd(): Promise<RealClamd> {
  const command = installedClamd();
  if (command === undefined) throw new Error('No clamd is installed.');
  const folder = await mkdtemp(join(tmpdir(), 'ms-clamd-'));
  const place = join(folder, 'socket');
  const signatures = join(folder, 'signatures');
  await mkdir(signatures);
  await writeFile(
    join(signatures, 'test.ndb'),
    `MemberServices.Test:0:*:${Buffer.from(TEST_VIRUS).toString('hex')}\n`,
  );
  const config = join(folder, 'clamd.conf');
  await writeFile(
    config,
    [`DatabaseDirectory ${signatures}`, `LocalSocket ${place}`, 'Foreground yes', ''].join('\n'),
  );
  let end: () => Promise<void> = () => Promise.resolve();
  return {
    place,
    start: async () => {
      const running = spawn(command, ['--config-file', config], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = once(running, 'close');
      let said = '';
      await new Promise<void>((resolve, reject) => {
        running.stdout.on('data', (text: Buffer) => {
          said += text.toString();
          if (said.includes(READY)) resolve();
        });
        running.on('error', reject);
        running.on('close', () => reject(new Error(`clamd ended: ${said}`)));
      });
      end = async () => {
        running.kill('SIGTERM');
        await ended;
      };
    },
    stop: () => end(),
    remove: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
