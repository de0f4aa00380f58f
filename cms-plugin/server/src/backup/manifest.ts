import type { Dialect } from '../tables/dialect.js';
import type { SummedFile } from './summed-files.js';

/** Raised when a backup is no longer laid out as before. */
export const BACKUP_FORMAT = 1;
export const MANIFEST = 'manifest.json';

/** A key by its name and by what it is recognised by; the key itself is never in a backup. */
export interface NamedKey {
  id: string;
  print: string;
}

/** What a backup says of itself; written last, so that one without it is none. */
export interface Manifest {
  format: number;
  /** Instant at which it was begun, ISO 8601: nothing younger is in it. */
  madeAt: string;
  dialect: Dialect;
  /** File with the database, below the backup's folder. */
  database: string;
  /** Rows of every table of the plugin, as the database file holds them. */
  rows: Record<string, number>;
  keys: NamedKey[];
  /** Which folders of the server are in it. */
  folders: string[];
  /** Every file beside this one. */
  files: SummedFile[];
}

/** Why a backup is not restored, in a sentence for whoever wanted it. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused';
}

/** What may speak against a restore, before anything is touched. */
export interface Circumstances {
  dialect: Dialect;
  keys: readonly NamedKey[];
  /** Files that the backup's folder holds in fact. */
  files: readonly SummedFile[];
}

/** Everything that speaks against it, in sentences; none when it may be restored. */
export function objections(manifest: Manifest, { dialect, keys, files }: Circumstances): string[] {
  if (manifest.format !== BACKUP_FORMAT) return [`This backup is of a format that is not known here.`];
  return [
    ...(manifest.dialect === dialect
      ? []
      : [`The backup is of ${manifest.dialect}; this server is set up with ${dialect}.`]),
    ...manifest.keys.flatMap((key) => keyObjection(key, keys)),
    ...manifest.files.flatMap((file) => fileObjection(file, files)),
    ...files
      .filter(({ path }) => !manifest.files.some((listed) => listed.path === path))
      .map(({ path }) => `${path} is not listed in the manifest.`),
  ];
}

function keyObjection({ id, print }: NamedKey, keys: readonly NamedKey[]): string[] {
  const key = keys.find((one) => one.id === id);
  if (!key) return [`The key "${id}" is missing in MEMBER_SERVICES_KEYS.`];
  return key.print === print ? [] : [`The key "${id}" in MEMBER_SERVICES_KEYS is another one than then.`];
}

function fileObjection(listed: SummedFile, files: readonly SummedFile[]): string[] {
  const found = files.find(({ path }) => path === listed.path);
  if (!found) return [`${listed.path} is missing.`];
  return found.sha256 === listed.sha256 ? [] : [`${listed.path} was changed after it was written.`];
}
