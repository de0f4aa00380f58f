#!/usr/bin/env node
/**
 * Restores a backup of Member Services: `member-services-restore <backup> [--replace]`, in the folder of a built Strapi
 * app whose server is stopped. Without `--replace` only into an empty place. Ends with a look at files and books.
 */
import { resolve } from 'node:path';
import { appIn, isCommand } from './registered-app.mjs';
import { verifyApp } from './verify.mjs';

/** How many names of files are printed for each difference. */
const SHOWN = 20;

/**
 * @typedef {{ name: string, missing: string[], extra: string[] }} Differences
 * @typedef {{ asOf: string | null, erasures: object[], withdrawals: object[] }} ErasureList
 */

/**
 * Restores a backup into the app in a folder.
 * @param {string} appDir folder of a built Strapi app
 * @param {string} folder the backup
 * @param {{ replace?: boolean }} [options]
 * @returns {Promise<number>} the code to end with
 */
export async function restoreApp(appDir, folder, { replace = false } = {}) {
  const app = await appIn(appDir).register();
  /** @type {Differences[]} */
  let differences;
  /** @type {ErasureList} */
  let known;
  try {
    const backup = app.plugin('member-services').service('backup');
    const restored = await backup.restore(resolve(folder), { replace, at: Date.now() });
    const { manifest, held, setAside } = restored;
    known = restored.known;
    console.log(`Restored: everything as of ${manifest.madeAt}.`);
    for (const place of setAside) console.log(`What stood there before: ${place}`);
    console.log(
      held === 0
        ? 'No message was waiting.'
        : `Messages held back: ${held}. They may have left after the backup; staff send them again from the list of failed ones.`,
    );
    differences = await backup.reconcile();
  } catch (cause) {
    console.error(`Nothing was restored. ${cause instanceof Error ? cause.message : String(cause)}`);
    return 1;
  } finally {
    await app.db.destroy();
  }
  for (const one of differences) printDifferences(one);
  return verifyApp(appDir, { before: (strapi) => eraseAgain(strapi, known) });
}

/**
 * What was erased or taken back after the backup does not come back with it; until when that is known is said as well.
 * @param {import('./registered-app.mjs').App} strapi @param {ErasureList} known
 */
async function eraseAgain(strapi, { asOf, erasures, withdrawals }) {
  const { erased, withdrawn } = await strapi
    .plugin('member-services')
    .service('backup')
    .eraseAgain({ erasures, withdrawals }, Date.now());
  console.log(
    asOf === null
      ? 'Erasures: there is no list beside the backup. What was erased after it, and which consents were taken back, has to be carried out again.'
      : `Erased again: ${erased}. Consents taken back again: ${withdrawn}. Both are known until ${asOf}; what came later has to be carried out again.`,
  );
}

/** @param {Differences} differences */
function printDifferences({ name, missing, extra }) {
  if (missing.length + extra.length === 0) console.log(`Files in ${name}: as the database names them.`);
  printFiles(`Named in the database and not in ${name}`, missing);
  printFiles(`In ${name} and not named in the database`, extra);
}

/** @param {string} title @param {string[]} files */
function printFiles(title, files) {
  if (files.length === 0) return;
  console.log(`${title}: ${files.length}`);
  for (const file of files.slice(0, SHOWN)) console.log(`  ${file}`);
  if (files.length > SHOWN) console.log('  …');
}

/**
 * What was written behind the command; where it cannot be meant so, the command says how it is written and ends.
 * @param {readonly string[]} words
 * @param {string} usage
 */
export function restoreArguments(words, usage) {
  const [folder, ...more] = words.filter((word) => !word.startsWith('--'));
  const options = words.filter((word) => word.startsWith('--'));
  const unknown = [...options.filter((option) => option !== '--replace'), ...more];
  if (folder === undefined || unknown.length > 0) {
    console.error(`${folder === undefined ? 'Which backup?' : `Unknown: ${unknown.join(' ')}.`} ${usage}`);
    process.exit(1);
  }
  return { folder, replace: options.length > 0 };
}

if (isCommand(import.meta.url)) {
  const { folder, replace } = restoreArguments(
    process.argv.slice(2),
    'member-services-restore <backup> [--replace]',
  );
  process.exit(await restoreApp(process.cwd(), folder, { replace }));
}
