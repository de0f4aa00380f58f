import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repository } from '../demo/start/paths.mjs';

const run = promisify(execFile);

interface Tarball {
  filename: string;
  files: { path: string }[];
}

/**
 * Packs a workspace as `npm publish` would and unpacks the tarball where a website's or an app's own `npm install`
 * would have put it.
 * @param workspace folder of the package, relative to the repository
 * @param target folder that becomes the package
 * @returns paths of all files in the tarball
 */
export async function unpackPacked(workspace: string, target: string): Promise<string[]> {
  const folder = dirname(target);
  await mkdir(target, { recursive: true });
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await run('npm', packing, {
    cwd: join(repository, workspace),
    maxBuffer: 16_000_000,
    shell: process.platform === 'win32',
  });
  const [tarball] = JSON.parse(stdout) as Tarball[];
  if (!tarball) throw new Error(`npm packed nothing of ${workspace}.`);
  const file = join(folder, tarball.filename);
  await run('tar', ['-xzf', file, '-C', target, '--strip-components', '1']);
  await rm(file);
  return tarball.files.map(({ path }) => path);
}
