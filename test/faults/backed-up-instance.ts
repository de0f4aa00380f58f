import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseKind } from '../databases.mjs';
import { createDatabase } from '../databases.mjs';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

/** A server that is backed up, and an empty place of the same kind for its backup. */
export interface BackedUpInstance {
  instance: StrapiInstance;
  /** Of the test's own: backups belong below it. */
  folder: string;
  /** What leads a command to the other place. */
  elsewhere: Record<string, string>;
  end: () => Promise<void>;
}

/** Starts one, with folders of its own. @param env what its server is told beside */
export async function startBackedUp(
  database: DatabaseKind,
  env: Record<string, string> = {},
): Promise<BackedUpInstance> {
  const folder = await mkdtemp(join(tmpdir(), 'member-services-backup-'));
  for (const name of ['public', 'elsewhere']) await mkdir(join(folder, name, 'uploads'), { recursive: true });
  const places = { PUBLIC_DIR: 'public', MEMBER_SERVICES_STORAGE: 'attachments' };
  const below = (names: Record<string, string>) =>
    Object.fromEntries(Object.entries(names).map(([variable, name]) => [variable, join(folder, name)]));
  const instance = await startStrapiInstance({ database, env: { ...below(places), ...env } });
  const other = database === 'sqlite' ? undefined : await createDatabase(database);
  return {
    instance,
    folder,
    elsewhere: {
      ...below({ DATABASE_FILENAME: 'elsewhere.db' }),
      ...other?.env,
      ...below({ PUBLIC_DIR: 'elsewhere', MEMBER_SERVICES_STORAGE: 'elsewhere-attachments' }),
    },
    async end() {
      await instance.stop();
      await other?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
