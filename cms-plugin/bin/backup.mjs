#!/usr/bin/env node
/**
 * Backs up Member Services: `member-services-backup [folder]`, in the folder of a built Strapi app; the server may run.
 * The backup becomes a folder of its own below that one, by default below `backups`.
 */
import { resolve } from 'node:path';
import { appIn, isCommand } from './registered-app.mjs';

/** @typedef {{ madeAt: string, rows: Record<string, number>, keys: { id: string }[], files: { bytes: number }[] }} Manifest */

/**
 * Backs up the app in a folder.
 * @param {string} appDir folder of a built Strapi app
 * @param {string} into
 * @returns {Promise<number>} the code to end with
 */
export async function backUpApp(appDir, into) {
  const app = await appIn(appDir).register();
  try {
    /** @type {{ folder: string, manifest: Manifest }} */
    const { folder, manifest } = await app
      .plugin('member-services')
      .service('backup')
      .make(resolve(into), Date.now());
    print(folder, manifest);
    return 0;
  } catch (cause) {
    console.error(`There is no backup. ${sentenceOf(cause)}`);
    return 1;
  } finally {
    await app.db.destroy();
  }
}

/**
 * In words where a folder cannot be written.
 * @param {unknown} cause
 */
function sentenceOf(cause) {
  if (!(cause instanceof Error)) return String(cause);
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (cause);
  return code && path ? `${path} cannot be written (${code}).` : cause.message;
}

/** @param {string} folder @param {Manifest} manifest */
function print(folder, { rows, keys, files }) {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const ids = keys.map(({ id }) => id).join(', ');
  console.log(`Backup: ${folder}`);
  console.log(
    `Submissions: ${rows['ms_submissions'] ?? 0} · files: ${files.length} · ${(bytes / 1e6).toFixed(1)} MB`,
  );
  console.log(`Needed with it, and not in it: MEMBER_SERVICES_KEYS (${ids}) and the secrets of Strapi.`);
}

if (isCommand(import.meta.url)) process.exit(await backUpApp(process.cwd(), process.argv[2] ?? 'backups'));
