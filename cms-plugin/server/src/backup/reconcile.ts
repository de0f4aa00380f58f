import type { Knex } from 'knex';
import { filesBelow } from './summed-files.js';

/** A folder of the server, and which files the database says are in it. */
export interface ReconciledFolder {
  name: string;
  folder: string;
  /** Paths below it. */
  named: (knex: Knex) => Promise<string[]>;
}

/** Where database and files differ in one folder; both lists empty where they agree. */
export interface FileDifferences {
  name: string;
  /** Named in the database, and not there. */
  missing: string[];
  /** There, and named by nothing. */
  extra: string[];
}

/** Compares what the database names with what is there: they come apart when one is older than the other. */
export async function reconcile(
  knex: Knex,
  folders: readonly ReconciledFolder[],
): Promise<FileDifferences[]> {
  return Promise.all(
    folders.map(async ({ name, folder, named }) => {
      const [wanted, found] = await Promise.all([named(knex), filesBelow(folder)]);
      return { name, ...differences(wanted, found) };
    }),
  );
}

/** What only one of the two lists holds. */
export function differences(
  wanted: readonly string[],
  found: readonly string[],
): Pick<FileDifferences, 'missing' | 'extra'> {
  const there = new Set(found);
  const known = new Set(wanted);
  return {
    missing: wanted.filter((path) => !there.has(path)).sort(),
    extra: found.filter((path) => !known.has(path)).sort(),
  };
}

interface UploadRow {
  url: string;
  formats: string | Record<string, unknown> | null;
}

/** Files of Strapi's media library that lie on this machine, their smaller versions among them. */
export async function uploadedFiles(knex: Knex): Promise<string[]> {
  if (!(await knex.schema.hasTable('files'))) return [];
  const rows = await knex<UploadRow & { provider: string }>('files').where({ provider: 'local' });
  return rows.flatMap(({ url, formats }) => [url, ...urlsIn(formats)].flatMap(pathBelowUploads));
}

function urlsIn(formats: UploadRow['formats']): string[] {
  const parsed: unknown = typeof formats === 'string' ? JSON.parse(formats) : formats;
  return Object.values((parsed ?? {}) as Record<string, { url?: string }>).flatMap(({ url }) => url ?? []);
}

function pathBelowUploads(url: string): string[] {
  const [, path] = /^\/uploads\/(.+)$/.exec(url) ?? [];
  return path === undefined ? [] : [decodeURIComponent(path)];
}

/** Attachments whose bytes are still kept: each lies under its key, in a folder of two letters. */
export async function attachedFiles(knex: Knex): Promise<string[]> {
  if (!(await knex.schema.hasTable('ms_attachments'))) return []; // a backup of an earlier version
  const rows = await knex<{ key: string; held: boolean }>('ms_attachments')
    .where({ held: true })
    .select('key');
  return rows.map(({ key }) => `${key.slice(0, 2)}/${key}`);
}
