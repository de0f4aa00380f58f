import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildServerSide } from '../demo/start/builds.mjs';
import { ensureAccounts } from '../demo/start/accounts.mjs';
import { ensureSecrets } from '../demo/start/secrets.mjs';
import { answeringDatabases, createDatabase } from './databases.mjs';
import { startOwnCms } from './started-cms.js';

/**
 * What an instance is booted from must be up to date; and one installation on each database is filled for all suites,
 * since to fill one takes far longer than to boot it.
 */
export default async function build(project: TestProject): Promise<() => Promise<void>> {
  await buildServerSide();
  const folder = await mkdtemp(join(tmpdir(), 'member-services-seeded-'));
  // The same keys and staff in all of them, written before several look for them at once.
  ensureSecrets(join(folder, '.env'));
  ensureAccounts(join(folder, '.accounts.json'));

  const fill = async (env: Record<string, string> = {}): Promise<void> => {
    const cms = await startOwnCms(folder, env);
    await cms.stop();
  };
  const { kinds } = await answeringDatabases();
  const others = kinds.filter((kind) => kind !== 'sqlite');
  const served = await Promise.all(others.map(async (kind) => [kind, await createDatabase(kind)] as const));
  await Promise.all([fill(), ...served.map(([, { env }]) => fill(env))]);

  project.provide('seeded', {
    folder,
    databases: Object.fromEntries(served.map(([kind, { name }]) => [kind, name])),
  });
  return async () => {
    for (const [, { drop }] of served) await drop();
    await rm(folder, { recursive: true, force: true });
  };
}
