import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repository } from '../../demo/start/paths.mjs';

/** The script of an installed tool. @param {string} name @param {string} bin */
export const tool = (name, bin) => join(repository, 'node_modules', name, bin);

/**
 * Runs a Node script in the repository, its words going straight to the terminal.
 * @param {string} script @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(script, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: repository,
      env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true', ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const endToo = () => child.kill();
    process.once('exit', endToo);
    child.once('error', reject);
    child.once('close', (code) => {
      process.removeListener('exit', endToo);
      resolve(code === 0);
    });
  });
}
