import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whether this machine can look at what a process asks of the system. */
export const canTrace = (): boolean => spawnSync('strace', ['-V']).status === 0;

/**
 * Counts how often a process has the disk confirm what was written (`fsync`, `fdatasync`) while `work` is done.
 * @returns undefined where nobody can look
 */
export async function fsyncsDuring(
  pid: number,
  folder: string,
  work: () => Promise<unknown>,
): Promise<number | undefined> {
  if (!canTrace()) return undefined;
  const file = join(folder, `fsyncs-${pid}`);
  const tracer = spawn('strace', ['-f', '-q', '-e', 'trace=fsync,fdatasync', '-o', file, '-p', String(pid)]);
  const ended = new Promise((resolve) => tracer.once('close', resolve));
  // It attaches to every thread in turn; a call before that is not seen.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await work();
  tracer.kill('SIGINT');
  await ended;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /f(data)?sync\(/.test(line)).length;
}
