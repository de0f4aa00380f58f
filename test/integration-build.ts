import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildServerSide } from '../demo/start/builds.mjs';
import { startOwnCms } from './started-cms.js';

/**
 * What an instance is booted from must be up to date; and one installation is filled for all, since to fill one takes
 * as long as to boot it.
 */
export default async function build(project: TestProject): Promise<() => Promise<void>> {
  await buildServerSide();
  const folder = await mkdtemp(join(tmpdir(), 'member-services-seeded-'));
  const cms = await startOwnCms(folder);
  await cms.stop();
  project.provide('seededFolder', folder);
  return () => rm(folder, { recursive: true, force: true });
}
