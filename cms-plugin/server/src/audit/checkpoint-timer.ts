import { randomBytes } from 'node:crypto';
import type { Installation } from '../installation.js';
import { takeLease } from '../leases/lease.js';
import { makeCheckpoint } from './make-checkpoint.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Signs a checkpoint once a day, on one instance. @returns what ends it */
export function startCheckpointTimer(installation: Installation): () => void {
  const owner = randomBytes(8).toString('hex');
  const timer = setInterval(() => {
    checkpointOfTheDay(installation, owner).catch((error: unknown) => {
      installation.strapi.log.warn(
        `No checkpoint could be made: ${error instanceof Error ? error.name : 'unknown'}.`,
      );
    });
  }, HOUR_MS);
  timer.unref();
  return () => clearInterval(timer);
}

async function checkpointOfTheDay(installation: Installation, owner: string): Promise<void> {
  const { knex, clock } = installation;
  const lease = await takeLease(knex, { name: 'checkpoint', owner, forMs: DAY_MS, now: await clock.now() });
  if (!lease) return;
  const { submissions, entries } = await makeCheckpoint(installation);
  installation.strapi.log.info(`Checkpoint: ${String(submissions)} submissions, ${String(entries)} entries.`);
}
