import type { Core } from '@strapi/strapi';
import { seedAccounts } from './accounts.js';
import { seedContent } from './content.js';
import { seedDirectory } from './directory.js';
import { isEmpty, readProgress, writeProgress } from './progress.js';
import { seedSamples } from './samples.js';

interface Stage {
  name: string;
  fill: (strapi: Core.Strapi, startedAt: number) => Promise<void>;
  /** To which extents of filling it belongs. */
  extents: readonly string[];
}

/** In their order. Each may be repeated without harm, for a start that was cut off in its middle. */
const stages: readonly Stage[] = [
  { name: 'accounts', fill: seedAccounts, extents: ['all', 'content'] },
  { name: 'content', fill: seedContent, extents: ['all', 'content'] },
  { name: 'directory', fill: seedDirectory, extents: ['all', 'content'] },
  { name: 'samples', fill: seedSamples, extents: ['all'] },
];

/**
 * Fills an empty installation, stage by stage, and remembers each; a start that was cut off goes on with the next.
 * What has been filled once is never touched again. `MEMBER_SERVICES_SEED` is `all` (default), `content` or `none`.
 */
export async function seedDemo(strapi: Core.Strapi): Promise<void> {
  const extent = process.env['MEMBER_SERVICES_SEED'] ?? 'all';
  const progress =
    (await readProgress(strapi)) ?? ((await isEmpty(strapi)) ? { startedAt: Date.now(), done: [] } : null);
  if (progress === null) return;

  for (const { name, fill, extents } of stages) {
    if (progress.done.includes(name) || !extents.includes(extent)) continue;
    await writeProgress(strapi, progress);
    await fill(strapi, progress.startedAt);
    progress.done.push(name);
    await writeProgress(strapi, progress);
    strapi.log.info(`The demo's ${name} are in place.`);
  }
}
