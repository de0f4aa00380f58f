import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './paths.mjs';

const lock = join(repository, 'node_modules/.cache/member-services-build');

/** @param {number} pid */
function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

/** Takes the lock, or the one of a process that is gone. */
function take() {
  try {
    mkdirSync(join(lock, '..'), { recursive: true });
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
    if (lives(Number(readFileSync(lock, 'utf8')))) return false;
    rmSync(lock, { force: true });
    return false;
  }
}

/**
 * Runs `work` while nobody else in this checkout does, so that a start and a test run that build at the same time
 * do not write over each other.
 * @param {() => Promise<void>} work
 */
export async function alone(work) {
  let told = false;
  while (!take()) {
    if (!told) console.log('Another build is running here; waiting for it…');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
}
