import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, placesIn } from '../../demo/launch.mjs';
import { buildAll } from '../../demo/start/builds.mjs';

/**
 * Starts one demo of its own for all journeys, through the same code as `npm start`, and ends it afterwards. Whoever
 * writes a journey may name a running demo in `DEMO` (addresses and accounts as JSON) and is spared the wait.
 */
export default async function startDemo(): Promise<() => Promise<void>> {
  if (process.env['DEMO']) return () => Promise.resolve();
  await buildAll();
  const folder = await mkdtemp(join(tmpdir(), 'member-services-journeys-'));
  const first = 20_000 + Math.floor(Math.random() * 20_000);
  const demo = await launch({
    places: placesIn(folder),
    ports: { cms: first, site: first + 300, mail: first + 600 },
    env: {
      MEMBER_SERVICES_SEED: process.env['MEMBER_SERVICES_SEED'] ?? 'all',
      PANEL_SIGN_IN_LIMIT: 'false',
    },
  });
  process.env['DEMO'] = JSON.stringify({ site: demo.site, cms: demo.cms, accounts: demo.accounts });
  return async () => {
    await demo.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
