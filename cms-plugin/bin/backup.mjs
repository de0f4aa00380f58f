#!/usr/bin/env node
/**
 * Backs up Member Services: `member-services-backup [folder] [--erasures]`, in the folder of a built Strapi app; the server
 * may run. The backup becomes a folder of its own below that one, by default below `backups`; beside it lies the list of
 * erasures and of consents taken back, which a restore needs so that none of it comes back. With `--erasures` only that list is brought up to
 * date, in a moment and as often as wished.
 */
import { resolve } from 'node:path';
import { appIn, isCommand } from './registered-app.mjs';

/** @typedef {{ madeAt: string, rows: Record<string, number>, keys: { id: string }[], files: { bytes: number }[] }} Manifest */

/**
 * Backs up the app in a folder.
 * @param {string} appDir folder of a built Strapi app
 * @param {{ into: string, erasures?: boolean }} options `erasures`: only the list of them
 * @returns {Promise<number>} the code to end with
 */
export async function backUpApp(appDir, { into, erasures = false }) {
  const app = await appIn(appDir).register();
  const beside = resolve(into);
  try {
    const backup = app.plugin('member-services').service('backup');
    if (erasures) {
      const list = await backup.noteErasures(beside, Date.now());
      console.log(
        `Erasures noted in ${beside}: ${list.erasures.length}, consents taken back: ${list.withdrawals.length}`,
      );
      return 0;
    }
    /** @type {{ folder: string, manifest: Manifest }} */
    const { folder, manifest } = await backup.make(beside, Date.now());
    print(folder, manifest);
    return 0;
  } catch (cause) {
    console.error(`There is no ${erasures ? 'list of erasures' : 'backup'}. ${sentenceOf(cause)}`);
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

/**
 * What was written behind the command; where it cannot be meant so, the command says how it is written and ends.
 * @param {readonly string[]} words
 * @param {{ usage: string, into: string }} defaults
 */
export function backupArguments(words, { usage, into }) {
  const [folder = into, ...more] = words.filter((word) => !word.startsWith('--'));
  const options = words.filter((word) => word.startsWith('--'));
  const unknown = [...options.filter((option) => option !== '--erasures'), ...more];
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(' ')}. ${usage}`);
    process.exit(1);
  }
  return { into: folder, erasures: options.length > 0 };
}

if (isCommand(import.meta.url)) {
  const usage = 'member-services-backup [folder] [--erasures]';
  const options = backupArguments(process.argv.slice(2), { usage, into: 'backups' });
  process.exit(await backUpApp(process.cwd(), options));
}
