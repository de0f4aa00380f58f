import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { dialectOf } from '../tables/dialect.js';
import { copiesFor } from './database-copies.js';
import { filesBelow, summedFiles } from './summed-files.js';
import { BACKUP_FORMAT, MANIFEST } from './manifest.js';
import type { Manifest, NamedKey } from './manifest.js';

/** What a backup is made of. */
export interface BackupSource {
  knex: Knex;
  keys: readonly NamedKey[];
  /** Folders of the server with their names in the backup. */
  folders: Readonly<Record<string, string>>;
}

/** A backup that was made. */
export interface MadeBackup {
  folder: string;
  manifest: Manifest;
}

/**
 * Copies database and files into a new folder, while the server runs on. The database comes first: a file is stored
 * before the row that names it, so none is missing that the copied rows name.
 * @param into folder in which the backup becomes a folder of its own
 * @param at milliseconds UTC; names it
 */
export async function makeBackup(source: BackupSource, into: string, at: number): Promise<MadeBackup> {
  const madeAt = new Date(at).toISOString();
  const folder = join(into, `member-services-${madeAt.replaceAll(/[-:]|\.\d+/g, '')}`);
  const unfinished = `${folder}.unfinished`;
  await mkdir(into, { recursive: true });
  await mkdir(unfinished, { mode: 0o700 });
  try {
    const manifest = await fill(source, unfinished, madeAt);
    await writeFile(join(unfinished, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    await rename(unfinished, folder);
    return { folder, manifest };
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function fill(
  { knex, keys, folders }: BackupSource,
  target: string,
  madeAt: string,
): Promise<Manifest> {
  const dialect = dialectOf(knex);
  const copies = copiesFor(dialect);
  const rows = await copies.dump(knex, join(target, copies.file));
  for (const [name, folder] of Object.entries(folders)) await copyFolder(folder, join(target, name));
  return {
    format: BACKUP_FORMAT,
    madeAt,
    dialect,
    database: copies.file,
    rows,
    keys: [...keys],
    folders: Object.keys(folders),
    files: await summedFiles(target),
  };
}

/** A file that is deleted meanwhile is no longer needed. */
async function copyFolder(from: string, to: string): Promise<void> {
  for (const path of await filesBelow(from)) {
    try {
      await cp(join(from, path), join(to, path), { preserveTimestamps: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
}
