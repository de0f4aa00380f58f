import { cp, mkdir, readFile, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Knex } from 'knex';
import { dialectOf } from '../tables/dialect.js';
import { copiesFor } from './database-copies.js';
import type { DatabaseCopies } from './database-copies.js';
import { addErasures, goneIn, readErasures } from './erasures.js';
import type { ErasureList } from './erasures.js';
import { holdOldMessages } from './hold-messages.js';
import { makeBackup } from './make-backup.js';
import type { BackupSource } from './make-backup.js';
import { MANIFEST, RestoreRefused, objections } from './manifest.js';
import type { Manifest } from './manifest.js';
import { rowCounts } from './rows.js';
import { filesBelow, summedFiles } from './summed-files.js';

/** What a restore came to. */
export interface Restored {
  manifest: Manifest;
  /** Messages that wait for somebody's word before they leave. */
  held: number;
  /** Where that is now which stood there before. */
  setAside: string[];
  /** What must not come back, and until when that is known: to be erased and taken back again before anybody is served. */
  known: ErasureList;
}

/** How to restore. */
export interface RestoreOptions {
  /** Whether what stands there may make room. */
  replace: boolean;
  /** Milliseconds UTC. */
  at: number;
}

/**
 * Puts a backup in the place of an empty server, or of one that is stopped. Everything that can speak against it is
 * looked at before anything is touched.
 * @throws {RestoreRefused} with all objections
 */
export async function restoreBackup(
  source: BackupSource,
  folder: string,
  { replace, at }: RestoreOptions,
): Promise<Restored> {
  const { knex, keys, folders } = source;
  const dialect = dialectOf(knex);
  const copies = copiesFor(dialect);
  const manifest = await readManifest(folder);
  const files = (await summedFiles(folder)).filter(({ path }) => path !== MANIFEST);
  refuseOn(objections(manifest, { dialect, keys, files }));
  const filled = await filledPlaces(source, copies);
  if (!replace) refuseOn(filled.map((place) => `${place} is not empty; with --replace it makes room.`));
  const beside = dirname(folder);
  const known = await knownErasures(knex, beside, { filled: filled.includes(DATABASE), at });
  const setAside = filled.length > 0 ? await makeRoom(source, copies, beside, at) : [];

  await copies.restore(knex, join(folder, manifest.database));
  for (const [name, target] of Object.entries(folders)) {
    await mkdir(target, { recursive: true });
    if (manifest.folders.includes(name)) await copyAll(join(folder, name), target);
  }
  const rows = await rowCounts(knex, Object.keys(manifest.rows));
  refuseOn(
    Object.entries(manifest.rows)
      .filter(([table, count]) => rows[table] !== count)
      .map(([table, count]) => `${table} holds ${String(rows[table])} rows instead of ${count}.`),
  );
  return { manifest, setAside, known, held: await holdOldMessages(knex, at) };
}

/** What makes room may know of erasures that the list beside the backups does not. */
async function knownErasures(
  knex: Knex,
  beside: string,
  { filled, at }: { filled: boolean; at: number },
): Promise<ErasureList> {
  // A database that cannot be read any more, which may be why it is replaced, knows nothing.
  const found = filled ? await goneIn(knex).catch(() => undefined) : undefined;
  return found ? addErasures(found, beside, at) : readErasures(beside);
}

const DATABASE = 'The database';

async function readManifest(folder: string): Promise<Manifest> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new RestoreRefused(`There is no folder ${folder}.`);
  try {
    return JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest;
  } catch {
    throw new RestoreRefused(`${folder} is no finished backup: it has no readable ${MANIFEST}.`);
  }
}

function refuseOn(sentences: readonly string[]): void {
  if (sentences.length > 0) throw new RestoreRefused(sentences.join('\n'));
}

async function filledPlaces({ knex, folders }: BackupSource, copies: DatabaseCopies): Promise<string[]> {
  const places = (await copies.isEmpty(knex)) ? [] : [DATABASE];
  for (const folder of Object.values(folders)) if ((await filesBelow(folder)).length > 0) places.push(folder);
  return places;
}

/** Nothing is thrown away: files are renamed, and a database that cannot be is backed up before. */
async function makeRoom(
  source: BackupSource,
  copies: DatabaseCopies,
  beside: string,
  at: number,
): Promise<string[]> {
  const { knex, folders } = source;
  const stamp = `before-restore-${new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`;
  const aside: string[] = [];
  if (!(await copies.isEmpty(knex))) {
    if (await copies.inUse(knex))
      throw new RestoreRefused('The database is in use. Please stop every server on it first.');
    if (dialectOf(knex) !== 'sqlite') aside.push((await makeBackup(source, join(beside, stamp), at)).folder);
    const moved = await copies.clear(knex, stamp);
    if (moved !== undefined) aside.push(moved);
  }
  for (const folder of Object.values(folders)) {
    if ((await filesBelow(folder)).length === 0) continue;
    await rename(folder, `${folder}.${stamp}`);
    aside.push(`${folder}.${stamp}`);
  }
  return aside;
}

async function copyAll(from: string, to: string): Promise<void> {
  for (const path of await filesBelow(from))
    await cp(join(from, path), join(to, path), { preserveTimestamps: true });
}
